export interface PictureProps {
  readonly src: string
  readonly alt?: string
  readonly className?: string
  readonly onLoad?: () => void
  readonly onError?: () => void
}
