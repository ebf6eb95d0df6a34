import type { BrowserContext, Locator, Page, Route } from 'playwright-core'

/** How long a person would wait for something to appear before calling it broken. */
const patience = 15_000

/** Somebody at the preview: finds things by their words, as people do, and only what can be seen. */
export class Visitor {
  private readonly problems: string[] = []

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

  async see(text: string | RegExp, within = patience): Promise<void> {
    await this.words(text)
      .waitFor({ timeout: within })
      .catch(async () => {
        throw new Error(`${text} did not appear within ${within} ms. The page shows:\n${await this.text()}`)
      })
  }

  async seeGone(text: string | RegExp): Promise<void> {
    await this.words(text)
      .waitFor({ state: 'hidden', timeout: patience })
      .catch(async () => {
        throw new Error(`${text} is still there after ${patience} ms. The page shows:\n${await this.text()}`)
      })
  }

  /** Presses the button that is called so, wholly or in part. */
  async tap(name: string | RegExp): Promise<void> {
    await this.button(name)
      .tap({ timeout: patience })
      .catch(async (failure: Error) => {
        throw new Error(`cannot tap ${name}: ${failure.message.split('\n')[0]}\n${await this.text()}`)
      })
  }

  type = (placeholder: string, words: string) => this.page.getByPlaceholder(placeholder).fill(words)

  /** Everything that can be read now. */
  text = (): Promise<string> => this.page.evaluate(() => document.body.innerText)

  offline = (isOffline: boolean) => this.context.setOffline(isOffline)

  /** The next call of this function arrives and is done; what becomes of the answer is the test's. */
  async nextCall(noun: string, action: string, meanwhile: (route: Route) => Promise<void>): Promise<void> {
    let isOver = false
    await this.context.route(`**/_cloud/call/${noun}`, async (route) => {
      const asked = route.request().postDataJSON() as { action: string }
      if (isOver || asked.action !== action) return route.fallback()
      isOver = true
      return meanwhile(route)
    })
  }

  /** Waits until something outside the page has come true. */
  async until(holds: () => Promise<boolean>): Promise<void> {
    const deadline = Date.now() + patience
    while (!(await holds())) {
      if (Date.now() > deadline)
        throw new Error(`it did not come true. The page shows:\n${await this.text()}`)
      await this.page.waitForTimeout(50)
    }
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
