import type { EntryDraft } from './draft'

/** Where an upload belongs on this device: the work is named by its draft, which has a name before the server knows it. */
export const itemSlot = ({ key }: Pick<EntryDraft, 'key'>, index: number): string => `${key}.items.${index}`
export const coverSlot = ({ key }: Pick<EntryDraft, 'key'>): string => `${key}.cover`
