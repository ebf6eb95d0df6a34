import { rm } from 'node:fs/promises'
import { MEDIA_FOLDER } from './setUp'

export default async () => {
  const folder = process.env[MEDIA_FOLDER]
  if (folder) await rm(folder, { recursive: true, force: true })
}
