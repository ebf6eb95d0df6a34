/** An organisation that recommends works, and whom to ask there. A flat list: the tree comes later. */
export interface Unit {
  readonly unitId: string
  readonly contestId: string
  readonly name: string
  readonly contact: string
  readonly post: string
  /** Encrypted, as every phone number is. */
  readonly sealedPhone: string
  readonly reportedAt: number | null
}
