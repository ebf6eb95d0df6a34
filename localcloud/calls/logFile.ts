import { appendFileSync, renameSync, statSync } from 'node:fs'

/** Entries are gathered for so long and then written at once: a line for each would cost more than the call. */
const GATHER_MS = 200
const MAX_FILE_BYTES = 16 * 1024 * 1024

/** Appends JSON lines to a file; at its limit the file becomes `….1` and a new one begins. */
export class LogFile {
  private lines: string[] = []
  private timer: NodeJS.Timeout | undefined
  private bytes: number
  private closed = false

  constructor(private readonly path: string) {
    this.bytes = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  }

  write(entry: object): void {
    // The folder may be gone by now; a call that outlived its cloud is nobody's.
    if (this.closed) return
    this.lines.push(JSON.stringify(entry))
    this.timer ??= setTimeout(() => this.flush(), GATHER_MS).unref()
  }

  close(): void {
    this.flush()
    this.closed = true
  }

  flush(): void {
    clearTimeout(this.timer)
    this.timer = undefined
    if (this.lines.length === 0) return
    const text = `${this.lines.join('\n')}\n`
    this.lines = []
    if (this.bytes > MAX_FILE_BYTES) {
      renameSync(this.path, `${this.path}.1`)
      this.bytes = 0
    }
    appendFileSync(this.path, text)
    this.bytes += Buffer.byteLength(text)
  }
}
