import { type Sheet, sheetLimits } from '#shared/model/sheet'
import { readCsv } from './readCsv'
import { readXlsx } from './readXlsx'
import { UnreadableSheet } from './UnreadableSheet'

const ZIP = Buffer.from('PK\u0003\u0004')
/** Excel before 2007, WPS's own format, and a workbook with a password. */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le')

const startsWith = (file: Buffer, mark: Buffer) => file.subarray(0, mark.length).equals(mark)

/** What a file is says the file itself; its name may say anything. */
export const readSheet = async (file: Buffer): Promise<Sheet> => {
  if (file.length === 0) throw new UnreadableSheet('empty')
  if (file.length > sheetLimits.bytes) throw new UnreadableSheet('tooLarge')
  if (startsWith(file, COMPOUND)) throw new UnreadableSheet(file.includes(ENCRYPTED) ? 'locked' : 'oldExcel')
  const sheet = startsWith(file, ZIP) ? await readXlsx(file) : readCsv(file)
  if (sheet.rows.length === 0) throw new UnreadableSheet('empty')
  return sheet
}
