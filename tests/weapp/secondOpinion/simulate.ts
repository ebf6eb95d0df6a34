import { resolve } from 'node:path'

// Its types declare WeChat's globals for the whole program, `require` too, so they stay out.
const { load, render, sleep }: Simulate = require('miniprogram-simulate')

interface Simulate {
  load(path: string, options: { rootPath: string }): string
  render(id: string): Rendered
  sleep(milliseconds: number): Promise<void>
}

/** Taro gathers what changed and sends it a little later; WeChat's own page does not tell when. */
const lookAgainMs = 50
const givenUpMs = 10_000

/** Until there are words, and then until no more come. */
async function untilTaroHasSent(dom: HTMLElement): Promise<void> {
  const until = performance.now() + givenUpMs
  let before = ''
  while (performance.now() < until && (dom.textContent === '' || dom.textContent !== before)) {
    before = dom.textContent ?? ''
    await sleep(lookAgainMs)
  }
}

type Lifecycle = (options: object) => void
type Instance = Record<string, Lifecycle | undefined> & { route?: string }
interface Rendered {
  attach(parent: Element): void
  instance: Instance
  dom: HTMLElement
}

const page = globalThis as unknown as Record<string, unknown>
const open: Instance[] = []
let started: string | undefined

/**
 * WeChat's older component framework with its own `wcc` compiler, as a second opinion on what the host shows. It knows components only, so
 * `Page` is registered as one. One app for each test file, for its webpack chunks live on the one `wx`.
 */
function start(output: string): void {
  if (started !== undefined) return
  started = output
  let app: Record<string, Lifecycle> = {}
  page.App = (definition: typeof app) => {
    app = definition
  }
  page.getApp = () => app
  page.getCurrentPages = () => open
  const register = page.Component as (definition: object) => void
  page.Component = ({ behaviors, ...definition }: Record<string, unknown>) =>
    // Taro gives an empty object where it has no list, and WeChat takes no offence.
    register({ ...definition, behaviors: Array.isArray(behaviors) ? behaviors : [] })
  page.Page = ({ data, ...definition }: Record<string, unknown>) => {
    const methods = Object.fromEntries(
      Object.entries(definition).filter(([, it]) => typeof it === 'function'),
    )
    register({ data, methods, options: { classPrefix: '' } })
  }
  require(`${output}/app.js`)
  app.onLaunch?.({})
}

async function show(path: string, folder: string): Promise<Rendered> {
  const output = resolve(folder)
  start(output)
  const shown = render(load(`${output}/${path}`, { rootPath: output }))
  shown.attach(document.body)
  return shown
}

export async function simulateComponent(path: string, folder = 'dist/weapp'): Promise<HTMLElement> {
  const { dom } = await show(path, folder)
  await untilTaroHasSent(dom)
  return dom
}

export async function simulatePage(route: string, folder = 'dist/weapp'): Promise<HTMLElement> {
  const { instance, dom } = await show(route, folder)
  instance.route = route
  open.push(instance)
  instance.onLoad?.({})
  instance.onShow?.({})
  await untilTaroHasSent(dom)
  return dom
}
