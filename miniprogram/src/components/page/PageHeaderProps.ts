export interface PageHeaderProps {
  readonly title: string
  readonly isImmersive?: boolean
  readonly canGoBack: boolean
  readonly home?: string
}
