import type { BrowserContext, Locator, Page, Route } from 'playwright-core'
import { hebeiContest } from '../fixtures/contests'

/** How long a person would wait for something to appear before calling it broken. */
const patience = 15_000
const betweenWishes = 1000

/** Somebody at the preview: finds things by their words, as people do, and only what can be seen. */
export class Visitor {
  private readonly problems: string[] = []
  private votedAt = 0

  private constructor(
    private readonly context: BrowserContext,
    private readonly url: string,
    public page: Page,
  ) {}

  static async arrive(context: BrowserContext, url: string): Promise<Visitor> {
    const visitor = new Visitor(context, url, await context.newPage())
    visitor.listen()
    return visitor
  }

  /** Opens a page by its address, as a link does. */
  async open(path = 'home/index', query: Record<string, string> = {}): Promise<void> {
    const search = new URLSearchParams(query).toString()
    await this.page.goto(`${this.url}/?${Date.now()}#/pages/${path}${search && `?${search}`}`)
  }

  /** Closes the page in the middle of whatever it does, and comes back later. */
  async closePage(): Promise<void> {
    await this.page.close()
    this.page = await this.context.newPage()
    this.listen()
  }

  words = (text: string | RegExp): Locator => this.page.getByText(text).filter({ visible: true }).first()
  button = (name: string | RegExp): Locator =>
    this.page.getByRole('button', { name }).filter({ visible: true }).first()

  see = (text: string | RegExp): Promise<void> =>
    this.until(() => this.words(text).isVisible(), `${text} did not appear`)

  seeGone = (text: string | RegExp): Promise<void> =>
    this.until(async () => !(await this.words(text).isVisible()), `${text} is still there`)

  /** Presses the button that is called so, wholly or in part. */
  async tap(name: string | RegExp): Promise<void> {
    await this.until(() => this.button(name).isVisible(), `there is nothing to tap called ${name}`)
    await this.button(name).tap({ timeout: patience })
  }

  /** Opens a work's page, as its shared card does. */
  openWork = (number: string) =>
    this.open('contest/entry', {
      contestId: hebeiContest.contestId,
      entryId: `${hebeiContest.contestId}-${number}`,
    })

  /** Gives so many votes to the work on this page, and goes on without waiting for what comes of it. */
  async vote(votes: number): Promise<void> {
    for (let wished = 1; wished < votes; wished++) await this.tap('加一')
    // Taps faster than a thumb that means them are taken for one, and rightly so.
    const tooSoon = this.votedAt + betweenWishes - Date.now()
    if (tooSoon > 0) await this.page.waitForTimeout(tooSoon)
    await this.tap(`投 ${votes} 票`)
    this.votedAt = Date.now()
  }

  type = (placeholder: string, words: string) => this.page.getByPlaceholder(placeholder).fill(words)

  /** Everything that can be read now. */
  text = (): Promise<string> => this.page.evaluate(() => document.body.innerText)

  offline = (isOffline: boolean) => this.context.setOffline(isOffline)

  /** Decides what becomes of calls of this action, until it is told to stand aside. */
  async between(noun: string, action: string, deed: (route: Route) => Promise<void>): Promise<() => void> {
    let isOver = false
    await this.context.route(`**/_cloud/call/${noun}`, (route) => {
      const asked = route.request().postDataJSON() as { action: string }
      return isOver || asked.action !== action ? route.fallback() : deed(route)
    })
    return () => {
      isOver = true
    }
  }

  /** The next call of this action alone. */
  async nextCall(noun: string, action: string, deed: (route: Route) => Promise<void>): Promise<void> {
    const stop = await this.between(noun, action, (route) => {
      stop()
      return deed(route)
    })
  }

  /** Waits for something to come true, but not for a page that has broken. */
  async until(holds: () => Promise<boolean>, complaint = 'it did not come true'): Promise<void> {
    const deadline = Date.now() + patience
    while (!(await holds())) {
      if (this.problems.length === 0 && Date.now() < deadline) await this.page.waitForTimeout(50)
      else throw new Error(await this.account(complaint))
    }
  }

  private async account(complaint: string): Promise<string> {
    return [`${complaint}.`, ...this.problems, `${this.page.url()} shows:`, await this.text()].join('\n')
  }

  takeProblems = (): string[] => this.problems.splice(0)

  private listen(): void {
    this.page.on('pageerror', (error) => this.problems.push(error.message))
    this.page.on('console', (message) => {
      // The browser itself tells of every request that fails; that is what these flows are about.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        this.problems.push(message.text())
    })
  }
}
