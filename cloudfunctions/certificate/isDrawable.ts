import { drawPdf } from '../_runtime/drawing/drawPdf'
import { drawPicture } from '../_runtime/drawing/drawPicture'

const SIDE = 100
/** A small file can be a huge picture. */
const MOST_DOTS = 4_000
const WIDTH_AT = 16

/** Whether both the document and the picture can be made with it: found now, and not in the middle of a batch. */
export const isDrawable = async (seal: Buffer): Promise<boolean> => {
  const mark = { kind: 'seal', index: 0, left: 0, top: 0, size: SIDE } as const
  const drawing = { sheet: { width: SIDE, height: SIDE, marks: [mark] }, seals: [seal], link: '' }
  if (seal.length < WIDTH_AT + 8) return false
  const [width, height] = [seal.readUInt32BE(WIDTH_AT), seal.readUInt32BE(WIDTH_AT + 4)]
  if (width > MOST_DOTS || height > MOST_DOTS) return false
  try {
    const empty = await drawPicture({ ...drawing, seals: [] }, SIDE)
    const picture = await drawPicture(drawing, SIDE)
    await drawPdf({ ...drawing, title: '', madeAt: 0 })
    return !picture.equals(empty)
  } catch {
    return false
  }
}
