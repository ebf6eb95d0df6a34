import type { DeviceFile } from './deviceFilesPort'

/** Whole files in and out, for those who work at a desk; a phone can do it too. */
export interface DesktopFiles {
  /** Several at once: a folder's films. Empty where the person changed their mind. */
  chooseMany(endings: readonly string[], most: number): Promise<readonly DeviceFile[]>
  readBase64(file: DeviceFile): Promise<string>
  /** Saved by a browser; opened on a phone, from where it can be kept or sent on. */
  hand(name: string, base64: string): Promise<void>
}
