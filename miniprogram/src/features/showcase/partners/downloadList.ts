import type { Original } from '#shared/model/showcase'

/**
 * As aria2 and other programs that fetch in bulk read it: an address, under it the name to save it by, and the digest
 * that it is checked against. Names hold no line breaks, so a title cannot add a line.
 */
export const downloadList = (originals: readonly Original[]): string =>
  originals
    .flatMap(({ url, name, sha256 }) =>
      url === null ? [] : [url, `  out=${name}`, ...(sha256 ? [`  checksum=sha-256=${sha256}`] : [])],
    )
    .map((line) => `${line}\n`)
    .join('')

/** As `sha256sum -c` reads it, long after the links are gone. */
export const digestList = (originals: readonly Original[]): string =>
  originals
    .flatMap(({ name, url, sha256 }) => (url !== null && sha256 ? [`${sha256}  ${name}\n`] : []))
    .join('')

const MEGABYTE = 1024 * 1024

/** So many films, how much they weigh as far as that is known, and how many cannot be had here. */
export const summaryOf = (originals: readonly Original[]) => {
  const there = originals.filter(({ url }) => url !== null)
  const megabytes = Math.ceil(there.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0) / MEGABYTE)
  return {
    files: there.length,
    missing: originals.length - there.length,
    weight: megabytes >= 1024 ? `${(megabytes / 1024).toFixed(1)} GB` : `${megabytes} MB`,
  }
}
