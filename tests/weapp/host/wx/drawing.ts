import type { Drawing } from '../../protocol'
import { answer, type Callbacks } from './answer'

/** A pen that draws nothing and remembers what it was told: what stands on a sheet, and not how it looks. */
const penOn = (drawing: Drawing) => {
  let size = 10
  return {
    set font(font: string) {
      size = Number(/(\d+)px/.exec(font)?.[1] ?? size)
    },
    fillStyle: '',
    // Every Chinese character is as wide as it is high.
    measureText: (text: string) => ({ width: Array.from(text).length * size }),
    fillText: (text: string) => void (text !== '' && drawing.words.push(text)),
    fillRect: () => void drawing.squares++,
    drawImage: ({ src }: { src: string }) => void drawing.pictures.push(src),
  }
}

interface Sheet {
  readonly drawing: Drawing
}

/** A canvas that is on no page: pictures load, or fail where they have no address, a turn later. */
export function drawingApi() {
  const saved = new Map<string, Drawing>()
  const offered: Drawing[] = []
  return {
    /** Pictures that were handed to WeChat's own menu of sending and saving. */
    offered: (): Drawing[] => offered,
    api: {
      createOffscreenCanvas: ({ width, height }: { width: number; height: number }) => {
        const drawing: Drawing = { width, height, words: [], squares: 0, pictures: [] }
        const pen = penOn(drawing)
        return {
          drawing,
          getContext: () => pen,
          createImage: () => ({
            ...{ width: 1280, height: 720, onload: () => {}, onerror: () => {}, address: '' },
            get src() {
              return this.address
            },
            set src(address: string) {
              this.address = address
              setTimeout(() => (address === '' ? this.onerror() : this.onload()), 0)
            },
          }),
        }
      },
      canvasToTempFilePath: (options: Callbacks & { canvas: Sheet }) =>
        answer('canvasToTempFilePath', options, () => {
          const tempFilePath = `wxfile://tmp_drawing_${saved.size + 1}.png`
          saved.set(tempFilePath, options.canvas.drawing)
          return { tempFilePath }
        }),
      showShareImageMenu: (options: Callbacks & { path: string }) =>
        answer('showShareImageMenu', options, () => {
          const drawing = saved.get(options.path)
          if (!drawing) throw new Error(`no picture ${options.path}`)
          offered.push(drawing)
        }),
    },
  }
}
