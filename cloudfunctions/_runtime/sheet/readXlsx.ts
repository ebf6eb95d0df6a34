import { type Sheet, sheetLimits } from '#shared/model/sheet'
import { readCells } from './readCells'
import { UnreadableSheet } from './UnreadableSheet'
import { readXml } from './xml'
import { openZip, type Parts } from './zip'

/** The first sheet of a workbook that is shown. */
export const readXlsx = async (file: Buffer): Promise<Sheet> => {
  const parts = await openZip(file)
  if (!parts.names.includes('xl/workbook.xml')) throw new UnreadableSheet('notSheet')
  if (parts.names.some((name) => /vbaProject\.bin$|^xl\/macrosheets\//i.test(name)))
    throw new UnreadableSheet('macros')
  const name = await firstSheetOf(parts)
  return readCells(parts, name, await sharedTexts(parts))
}

const firstSheetOf = async (parts: Parts): Promise<string> => {
  const targets = new Map<string, string>()
  await readXml(parts, 'xl/_rels/workbook.xml.rels', {
    open: (tag, { Id, Target }) => {
      if (tag === 'Relationship' && Id && Target) targets.set(Id, Target)
    },
  })
  const shown: string[] = []
  await readXml(parts, 'xl/workbook.xml', {
    open: (tag, attributes) => {
      const target =
        tag === 'sheet' && !/hidden/i.test(attributes.state ?? '') && targets.get(attributes['r:id'] ?? '')
      if (target) shown.push(target)
    },
  })
  const target = shown[0] ?? 'worksheets/sheet1.xml'
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}

/** Texts that several cells share. What tells how a 汉字 is read aloud stands beside it and is left out. */
const sharedTexts = async (parts: Parts): Promise<string[]> => {
  const texts: string[] = []
  let text = ''
  let isText = false
  let isReading = 0
  await readXml(parts, 'xl/sharedStrings.xml', {
    open: (tag) => {
      if (tag === 'si') text = ''
      if (tag === 'rPh') isReading++
      isText = tag === 't' && isReading === 0
    },
    text: (piece) => {
      if (isText && text.length < sheetLimits.cellCharacters) text += piece
    },
    close: (tag) => {
      if (tag === 't') isText = false
      if (tag === 'rPh') isReading--
      if (tag === 'si') texts.push(text)
    },
  })
  return texts
}
