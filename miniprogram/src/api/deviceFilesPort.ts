/** A file that a person picked on this device. */
export interface DeviceFile {
  readonly name: string
  readonly bytes: number
  /** Seconds and pixels as the device reads them; left out where it cannot. */
  readonly seconds?: number
  readonly width?: number
  readonly height?: number
  /** WeChat names a file by its path, a browser hands over the file itself. */
  readonly content: string | Blob
  /** A still of a video, where the device makes one. */
  readonly still?: string
}

/** A piece of a file, as the upload call takes it. */
export interface Piece {
  readonly file: string | Blob
  /** Gives back what the piece took on this device. */
  release(): void
}

/** A picture from a film that lies on this device. */
export interface Frame {
  readonly file: DeviceFile
  /** As an image is shown by. */
  readonly address: string
}

/** Where a person looks for a file; a browser has one place for all. */
export type Place = 'album' | 'chat'

export interface DeviceFiles {
  readonly places: readonly Place[]
  /** Nothing where the person changed their mind. `endings` are those that are taken: `mp4`. */
  chooseVideo(place: Place, endings: readonly string[]): Promise<DeviceFile | undefined>
  chooseImage(): Promise<DeviceFile | undefined>
  chooseDocument(endings: readonly string[]): Promise<DeviceFile | undefined>
  slice(file: DeviceFile, from: number, length: number): Promise<Piece>
  read(file: DeviceFile, from: number, length: number): Promise<ArrayBuffer>
  /** Pictures from a film: a browser takes others each time, WeChat has the one that it made when the film was picked. */
  frames(film: DeviceFile, round: number): Promise<readonly Frame[]>
  readonly hasMoreFrames: boolean
  /** A file picked before the app was closed, where the device still has it. */
  findAgain(path: string, bytes: number): Promise<string | undefined>
}
