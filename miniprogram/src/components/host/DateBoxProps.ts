export interface DateBoxProps {
  readonly mode: 'date' | 'time'
  /** `2026-11-20` or `18:30`, as a clock on the wall shows it. */
  readonly value: string
  readonly onChange: (value: string) => void
  readonly label: string
  readonly disabled?: boolean
}
