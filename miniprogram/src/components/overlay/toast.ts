import { openSignal } from '#shared/lib/signal'
export interface Toast {
  readonly id: number
  readonly text: string
  readonly kind: 'plain' | 'good' | 'bad'
}

// Long enough to read: about four characters a second, never under two and a half.
const msFor = (text: string) => Math.min(7000, Math.max(2500, text.length * 220))

let current: Toast | undefined
let nextId = 1
let timer: ReturnType<typeof setTimeout> | undefined
const changes = openSignal()

const become = (toast: Toast | undefined) => {
  current = toast
  changes.tell()
}

/** Says one short thing on the page in sight, whoever asks. A new one takes the place of the old. */
export const showToast = (text: string, kind: Toast['kind'] = 'plain'): void => {
  clearTimeout(timer)
  become({ id: nextId++, text, kind })
  timer = setTimeout(() => become(undefined), msFor(text))
}

export const currentToast = () => current

export const watchToast = changes.watch
