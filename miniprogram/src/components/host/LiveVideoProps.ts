export interface LiveVideoProps {
  readonly src: string
  readonly poster?: string
  readonly title?: string
  /** Seconds at which to go on. */
  readonly from: number
  readonly onTime: (seconds: number) => void
  readonly onEnd: () => void
  readonly onError: () => void
}
