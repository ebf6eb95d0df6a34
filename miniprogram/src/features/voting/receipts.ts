import type { Kept } from '@/api/kept'

const place = (account: string, contestId: string) => `jingying.receipt.${account}.${contestId}`

/**
 * What the server signed over this account's newest cast. It only spares the server a read: one that is old,
 * missing or of somebody else changes no result.
 */
export const receiptsIn = (storage: Kept) => ({
  of(account: string, contestId: string): string | undefined {
    const found = storage.read(place(account, contestId))
    return typeof found === 'string' && found !== '' ? found : undefined
  },
  keep(account: string, contestId: string, receipt: string): void {
    storage.write(place(account, contestId), receipt)
  },
})

export type Receipts = ReturnType<typeof receiptsIn>
