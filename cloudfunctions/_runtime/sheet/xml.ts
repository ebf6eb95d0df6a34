import { StringDecoder } from 'node:string_decoder'
import { parser as saxParser } from 'sax'
import { UnreadableSheet } from './UnreadableSheet'
import type { Parts } from './zip'

export interface XmlReader {
  open?(name: string, attributes: Readonly<Record<string, string>>): void
  text?(text: string): void
  close?(name: string): void
}

const withoutPrefix = (name: string) => name.slice(name.indexOf(':') + 1)

/** Reads a part as it comes. Entities of its own are not expanded: sax knows XML's five, and another one is an error. */
export const readXml = async (parts: Parts, name: string, reader: XmlReader): Promise<boolean> => {
  const parser = saxParser(true, { trim: false, normalize: false })
  parser.onerror = () => {
    throw new UnreadableSheet('damaged')
  }
  // Whoever declares entities wants something that a spreadsheet does not need.
  parser.ondoctype = () => {
    throw new UnreadableSheet('damaged')
  }
  parser.onopentag = (tag) => reader.open?.(withoutPrefix(tag.name), tag.attributes as Record<string, string>)
  parser.ontext = (text) => reader.text?.(text)
  parser.oncdata = (text) => reader.text?.(text)
  parser.onclosetag = (tag) => reader.close?.(withoutPrefix(tag))
  // A character may lie across two pieces.
  const decoder = new StringDecoder('utf8')
  const wasThere = await parts.read(name, (piece) => void parser.write(decoder.write(piece)))
  if (wasThere) parser.close()
  return wasThere
}
