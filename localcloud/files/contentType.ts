import { extname } from 'node:path'

/** As many bytes of a file's front as `sniff` may look at. */
export const SNIFF_BYTES = 32

const byExtension: Readonly<Record<string, string>> = {
  mp4: 'video/mp4',
  m4v: 'video/mp4',
  mov: 'video/quicktime',
  webm: 'video/webm',
  mkv: 'video/x-matroska',
  avi: 'video/x-msvideo',
  flv: 'video/x-flv',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  wav: 'audio/wav',
  pdf: 'application/pdf',
  zip: 'application/zip',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
}

const UNKNOWN_TYPE = 'application/octet-stream'

export const typeOfName = (path: string): string =>
  byExtension[extname(path).slice(1).toLowerCase()] ?? UNKNOWN_TYPE

/** The kinds of container that the first bytes can tell apart; several types share one (MP4 and QuickTime, zip and Excel). */
type Container =
  | 'iso-media'
  | 'matroska'
  | 'riff'
  | 'flv'
  | 'jpeg'
  | 'png'
  | 'gif'
  | 'mpeg-audio'
  | 'pdf'
  | 'zip'

const ascii = (head: Buffer, from: number, to: number): string => head.toString('latin1', from, to)

function sniff(head: Buffer): Container | undefined {
  if (['ftyp', 'moov', 'mdat', 'wide', 'free'].includes(ascii(head, 4, 8))) return 'iso-media'
  if (ascii(head, 0, 4) === '\x1a\x45\xdf\xa3') return 'matroska'
  if (ascii(head, 0, 4) === 'RIFF') return 'riff'
  if (ascii(head, 0, 3) === 'FLV') return 'flv'
  if (ascii(head, 0, 3) === '\xff\xd8\xff') return 'jpeg'
  if (ascii(head, 0, 8) === '\x89PNG\r\n\x1a\n') return 'png'
  if (ascii(head, 0, 4) === 'GIF8') return 'gif'
  if (ascii(head, 0, 3) === 'ID3' || (head[0] === 0xff && ((head[1] ?? 0) & 0xe0) === 0xe0))
    return 'mpeg-audio'
  if (ascii(head, 0, 5) === '%PDF-') return 'pdf'
  if (ascii(head, 0, 4) === 'PK\x03\x04') return 'zip'
  return undefined
}

const containerOf: Readonly<Record<string, Container>> = {
  'video/mp4': 'iso-media',
  'video/quicktime': 'iso-media',
  'audio/mp4': 'iso-media',
  'video/webm': 'matroska',
  'video/x-matroska': 'matroska',
  'video/x-msvideo': 'riff',
  'audio/wav': 'riff',
  'image/webp': 'riff',
  'video/x-flv': 'flv',
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/gif': 'gif',
  'audio/mpeg': 'mpeg-audio',
  'application/pdf': 'pdf',
  'application/zip': 'zip',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'zip',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'zip',
}

/** Whether the first bytes can belong to the type; a type without a signature (text, JSON) must at least show none. */
export const headFits = (type: string, head: Buffer): boolean => sniff(head) === containerOf[type]
