import type { DesktopFiles } from './desktopFilesPort'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const KEPT_FOR_MS = 60_000

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))

export const desktopFiles: DesktopFiles = {
  chooseMany: (endings, most) =>
    new Promise((resolve) => {
      const input = document.createElement('input')
      input.type = 'file'
      input.multiple = true
      input.accept = endings.map((ending) => `.${ending}`).join(',')
      input.style.display = 'none'
      const settle = () => {
        const chosen = [...(input.files ?? [])].slice(0, most)
        input.remove()
        resolve(chosen.map((file) => ({ name: file.name, bytes: file.size, content: file })))
      }
      input.onchange = settle
      input.addEventListener('cancel', settle)
      document.body.append(input)
      input.click()
    }),

  readBase64: ({ content }) =>
    new Promise((resolve, reject) => {
      const reader = new FileReader()
      reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''))
      reader.onerror = () => reject(reader.error)
      reader.readAsDataURL(content as Blob)
    }),

  async hand(name, base64) {
    const address = URL.createObjectURL(new Blob([bytesOf(base64) as BlobPart], { type: XLSX }))
    const link = document.createElement('a')
    link.href = address
    link.download = name
    link.click()
    setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR_MS)
  },
}
