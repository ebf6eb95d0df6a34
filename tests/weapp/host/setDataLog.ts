import type { SetDataCall } from '../protocol'

/** Every `setData`, by size: on a phone each one is a string sent from the logic thread to the view, and that is what makes pages slow. */
export class SetDataLog {
  private calls: SetDataCall[] = []

  record(page: string, component: string, data: Record<string, unknown>): void {
    const text = JSON.stringify(data) ?? ''
    this.calls.push({ page, component, bytes: utf8Length(text), paths: Object.keys(data).length })
  }

  all(): SetDataCall[] {
    return this.calls
  }

  clear(): void {
    this.calls = []
  }
}

/** jsdom has no TextEncoder. A code point from U+0800 up takes three bytes, and each half of a surrogate pair two of its four. */
function utf8Length(text: string): number {
  let bytes = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    const isHalf = unit >= 0xd800 && unit <= 0xdfff
    bytes += unit < 0x80 ? 1 : unit < 0x800 || isHalf ? 2 : 3
  }
  return bytes
}
