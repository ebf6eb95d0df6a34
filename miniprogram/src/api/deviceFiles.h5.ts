import type { DeviceFile, DeviceFiles } from './deviceFilesPort'
import { framesOf } from './filmFrames.h5'

const READS_FOR_MS = 5_000

/** The browser's own dialog. It never says that it was closed, so a promise may stay open; nobody waits for it. */
const pick = (accept: string): Promise<File | undefined> =>
  new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = accept
    input.style.display = 'none'
    const settle = (file: File | undefined) => {
      input.remove()
      resolve(file)
    }
    input.onchange = () => settle(input.files?.[0])
    input.addEventListener('cancel', () => settle(undefined))
    document.body.append(input)
    input.click()
  })

const asFile = (file: File): DeviceFile => ({ name: file.name, bytes: file.size, content: file })

/** A format that this browser does not play tells nothing: the server looks anyway. */
const filmFacts = (file: File): Promise<Partial<DeviceFile>> =>
  new Promise((resolve) => {
    const film = document.createElement('video')
    const address = URL.createObjectURL(file)
    const settle = (facts: Partial<DeviceFile>) => {
      clearTimeout(patience)
      URL.revokeObjectURL(address)
      resolve(facts)
    }
    const patience = setTimeout(() => settle({}), READS_FOR_MS)
    film.preload = 'metadata'
    film.onerror = () => settle({})
    film.onloadedmetadata = () =>
      settle({
        ...(Number.isFinite(film.duration) && { seconds: film.duration }),
        width: film.videoWidth,
        height: film.videoHeight,
      })
    film.src = address
  })

const dotted = (endings: readonly string[]): string => endings.map((ending) => `.${ending}`).join(',')

export const deviceFiles: DeviceFiles = {
  places: ['album'],
  async chooseVideo(_place, endings) {
    const file = await pick(dotted(endings))
    return file && { ...asFile(file), ...(await filmFacts(file)) }
  },
  async chooseImage() {
    const file = await pick('.jpg,.jpeg,.png,.webp')
    return file && asFile(file)
  },
  async chooseDocument(endings) {
    const file = await pick(dotted(endings))
    return file && asFile(file)
  },
  slice: async ({ content }, from, length) => ({
    file: (content as Blob).slice(from, from + length),
    release: () => undefined,
  }),
  read: ({ content }, from, length) => (content as Blob).slice(from, from + length).arrayBuffer(),
  hasMoreFrames: true,
  frames: ({ content }, round) => (content instanceof Blob ? framesOf(content, round) : Promise.resolve([])),
  // A browser keeps no file for a page that was closed.
  findAgain: async () => undefined,
}
