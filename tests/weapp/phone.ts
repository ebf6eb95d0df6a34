import type { Glass } from './glass/glass'
import type {
  Drawing,
  NetworkType,
  Notice,
  OpenedDocument,
  PickedFile,
  Problem,
  SetDataCall,
  Target,
} from './protocol'

/** How long a person would wait for something to appear before calling it broken. */
const patience = 5_000
const frame = 16

export interface Measured {
  bytes: number
  largest: number
  calls: number
  paths: number
}

/** A phone in a person's hand. Every act waits until the page is quiet and fails if the mini-program did something that no phone allows. */
export class Phone {
  constructor(readonly glass: Glass) {}

  /** Opens a page as a shared link does. What it needs from the cloud may still be under way: wait for it with `see`. */
  async open(path: string, query: Record<string, string> = {}): Promise<void> {
    const pairs = Object.entries(query).map(([key, value]) => `${key}=${value}`)
    await this.act(() => this.glass.run('open', `/${path}${pairs.length > 0 ? '?' : ''}${pairs.join('&')}`))
  }

  tap = (target: Target) => this.act(() => this.glass.tap(target))
  /** Taps faster than the page can answer, as an impatient thumb does. */
  tapTimes = (target: Target, times: number) =>
    this.act(async () => {
      for (let tapped = 0; tapped < times; tapped += 1) await this.glass.tap(target)
    })
  /** Puts words into the field that a placeholder, a label beside it or a selector names, in place of what it held. */
  type = (target: Target, words: string) => this.act(() => this.glass.type(target, words))
  confirm = (target: Target) => this.act(() => this.glass.run('pressEnter', target))
  pick = (target: Target, value: unknown) => this.act(() => this.glass.run('pick', target, value))
  swipe = (target: Target, step: number) => this.act(() => this.glass.run('swipe', target, step))
  /** An event of a built-in component that only hardware or WeChat itself would cause, such as `chooseavatar`. */
  emit = (target: Target, event: string, detail: Record<string, unknown> = {}) =>
    this.act(() => this.glass.run('emit', target, event, detail))
  back = () => this.act(() => this.glass.run('back'))
  reachBottom = () => this.act(() => this.glass.run('reachBottom'))
  pullDown = () => this.act(() => this.glass.run('pullDown'))
  leaveAndReturn = () => this.act(() => this.glass.run('leaveAndReturn'))
  network = (type: NetworkType) => this.act(() => this.glass.run('network', type))
  setClockAhead = (milliseconds: number) => this.act(() => this.glass.run('setClockAhead', milliseconds))
  /** Presses a button of WeChat's own dialog. */
  press = (words: string) => this.act(() => this.glass.run('press', words))
  /** The file that the person will choose at the next asking. */
  pickNext = (file: PickedFile) => this.glass.run('pickNext', file)
  /** What was opened in WeChat's own reader. */
  openedDocuments = (): Promise<OpenedDocument[]> => this.glass.run('openedDocuments')
  /** Pictures that were handed to WeChat's menu of sending and saving, by what is drawn on them. */
  offeredPictures = (): Promise<Drawing[]> => this.glass.run('offeredPictures')
  /** From now on the person says no to this API, as `requirePrivacyAuthorize`. */
  refuse = (api: string) => this.glass.run('refuse', api)

  text = (): Promise<string> => this.glass.run('text')
  title = (): Promise<string> => this.glass.run('title')
  count = (target: Target): Promise<number> => this.glass.run('count', target)
  attribute = (target: Target, name: string) => this.glass.run('attribute', target, name)
  query = () => this.glass.run('query')
  routes = (): Promise<string[]> => this.glass.run('routes')
  route = async (): Promise<string> => (await this.routes()).at(-1) ?? ''
  notices = (): Promise<Notice[]> => this.glass.run('notices')
  dialog = (): Promise<Notice | null> => this.glass.run('dialog')
  storage = () => this.glass.run('storage')
  shareMessage = (): Promise<unknown> => this.glass.run('shareMessage')
  shareTimeline = (): Promise<unknown> => this.glass.run('shareTimeline')

  /** Waits until the words (or the selector) are on the screen, or in a toast or dialog over it. */
  async see(target: Target, within = patience): Promise<void> {
    const shown = async () => (await this.count(target)) > 0 || (await this.noticed(target))
    if (!(await this.until(shown, within))) {
      throw new Error(
        `${JSON.stringify(target)} did not appear within ${within} ms. The screen shows:\n${await this.text()}`,
      )
    }
  }

  async seeGone(target: Target, within = patience): Promise<void> {
    if (!(await this.until(async () => (await this.count(target)) === 0, within))) {
      throw new Error(
        `${JSON.stringify(target)} was still there after ${within} ms. The screen shows:\n${await this.text()}`,
      )
    }
  }

  /** Waits until the cloud has answered everything that was asked of it, and the page shows the answers: before saying what is not there. */
  async settle(within = patience): Promise<void> {
    await this.quiet()
    const answered = async () => (await this.glass.run('pending')) === 0
    if (!(await this.until(answered, within))) throw new Error(`The cloud owed an answer for ${within} ms`)
    await this.quiet()
    await this.failOnProblems()
  }

  async setData(page?: string): Promise<SetDataCall[]> {
    return (await this.glass.run('setData')).filter((call) => page === undefined || call.page === page)
  }

  /** Bytes sent to the view since the start, or since `measure` began. */
  async setDataBytes(page?: string): Promise<number> {
    return summed(await this.setData(page)).bytes
  }

  /** What the acts of `work` sent to the view. Let `work` end with a `see`, or late answers are not counted. */
  async measure(work: () => Promise<unknown>): Promise<Measured> {
    await this.quiet()
    await this.glass.run('clearSetData')
    await work()
    await this.quiet()
    return summed(await this.setData())
  }

  /** The problems so far, taken off the list: for a test that expects them. */
  problems = (): Promise<Problem[]> => this.glass.run('takeProblems')

  async close(): Promise<void> {
    try {
      await this.failOnProblems()
    } finally {
      await this.glass.close()
    }
  }

  /** Nothing sent to the view for three frames; a page that never rests is let go after a second. */
  private async quiet(): Promise<void> {
    let last = -1
    for (let still = 0, frames = 0; still < 3 && frames < 60; frames += 1) {
      await pause(frame)
      const sent = (await this.glass.run('setData')).length
      still = sent === last ? still + 1 : 0
      last = sent
    }
  }

  private async act(deed: () => Promise<unknown>): Promise<void> {
    await deed()
    await this.quiet()
    await this.failOnProblems()
  }

  private async noticed(target: Target): Promise<boolean> {
    if (typeof target !== 'string') return false
    return (await this.notices()).some(({ title, content }) => `${title}\n${content ?? ''}`.includes(target))
  }

  private async until(holds: () => Promise<boolean>, within: number): Promise<boolean> {
    const deadline = Date.now() + within
    for (;;) {
      if (await holds()) return true
      await this.failOnProblems()
      if (Date.now() > deadline) return false
      await pause(frame)
    }
  }

  private async failOnProblems(): Promise<void> {
    const problems = await this.problems()
    if (problems.length === 0) return
    throw new Error(
      `The mini-program would fail on a phone:\n${problems.map(({ kind, message }) => `${kind}: ${message}`).join('\n')}`,
    )
  }
}

function summed(calls: SetDataCall[]): Measured {
  return {
    bytes: calls.reduce((sum, call) => sum + call.bytes, 0),
    largest: Math.max(0, ...calls.map(({ bytes }) => bytes)),
    calls: calls.length,
    paths: calls.reduce((sum, call) => sum + call.paths, 0),
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((over) => {
    setTimeout(over, milliseconds)
  })
}
