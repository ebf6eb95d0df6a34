import type { PublishedRecord, RecordWriting } from '#shared/model/record'

/** The newest record that is whole: this one, or while it is being written the one before. */
export const publishedOf = ({ version, files, finished, before }: RecordWriting): PublishedRecord | null => {
  if (!finished) return before
  const { at, manifestFileId } = finished
  return {
    version,
    at,
    manifestFileId,
    files: files.map(({ name, fileId, bytes }) => ({ name, fileId, bytes })),
  }
}
