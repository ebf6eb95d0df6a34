import { existsSync } from 'node:fs'
import path from 'node:path'

/** The program that makes playable copies on this machine; `none` where it is not installed. */
export const copyMakerHere = (environment: NodeJS.ProcessEnv = process.env): string => {
  if (environment.COPY_MAKER) return environment.COPY_MAKER
  const folders = (environment.PATH ?? '').split(path.delimiter).filter(Boolean)
  return folders.map((folder) => path.join(folder, 'ffmpeg')).find((file) => existsSync(file)) ?? 'none'
}
