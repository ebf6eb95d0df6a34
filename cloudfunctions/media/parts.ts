import type { Upload } from '#shared/model/media'
import { partCountOf, partPathOf, partRange } from '#shared/rules/uploadParts'
import { fileIdOf, findFiles, readStream, removeFiles } from '../_data/files'

export interface Parts {
  /** Where each is read, in their order; undefined where it has not arrived whole. */
  readonly urls: readonly (string | undefined)[]
  readonly missing: readonly number[]
}

const numbersOf = ({ bytes }: Upload): number[] =>
  Array.from({ length: partCountOf(bytes) }, (_, part) => part)

const fileIdsOf = (upload: Upload): Promise<string[]> =>
  Promise.all(numbersOf(upload).map((part) => fileIdOf(partPathOf(upload.uploadId, part))))

/** What the storage holds of an upload, whatever anybody says of it. */
export const findParts = async (upload: Upload): Promise<Parts> => {
  const fileIds = await fileIdsOf(upload)
  const found = new Map((await findFiles(fileIds)).map((file) => [file.fileId, file]))
  const urls = fileIds.map((fileId, part) => {
    const file = found.get(fileId)
    return file?.bytes === partRange(upload.bytes, part).length ? file.url : undefined
  })
  return { urls, missing: numbersOf(upload).filter((part) => urls[part] === undefined) }
}

/** The parts one after the other, as one stream. The next is asked for while one is read. */
export async function* joined(urls: readonly string[], signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const open = (url: string | undefined) => {
    const opening = url === undefined ? undefined : readStream(url, signal)
    // Heard when it is its turn.
    opening?.catch(() => undefined)
    return opening
  }
  let next = open(urls[0])
  for (let part = 0; next; part++) {
    const stream = await next
    next = open(urls[part + 1])
    yield* stream
  }
}

export const removeParts = async (upload: Upload): Promise<void> => removeFiles(await fileIdsOf(upload))
