import type { Output } from '@/api/refusal'

/** A work as staff see it. */
export type OpenedWork = Output<'entry', 'openSubmission'>['entry']
