export interface ScreenAddressProps {
  readonly contestId: string
}
