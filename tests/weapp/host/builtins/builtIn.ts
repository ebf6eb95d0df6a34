import type { glassEasel } from '../glassEasel'

/** A tag that WeChat itself provides. `start` runs once for each on a page and answers what to do when a property changes. */
export interface BuiltIn {
  properties?: Record<string, unknown>
  start?(view: BuiltInView): Record<string, (value: never) => void> | undefined
}

export interface BuiltInView {
  element: HTMLElement
  host: BuiltInHost
  /** the value of a property now */
  get<T>(property: string): T
  /** Tells the page that something happened, as WeChat does: a named event with a detail, not bubbling. */
  emit(event: string, detail?: Record<string, unknown>): void
}

/** What the built-in components need of the phone around them. */
export interface BuiltInHost {
  pretendMedia: boolean
  /** `cloud://` ids, which WeChat's image and video understand, as addresses that a browser can load */
  addressOf(source: string): Promise<string>
  share(button: HTMLElement): void
  follow(url: string, openType: string): void
}

const views = new WeakMap<Element, BuiltInView>()

export function viewOf(element: Element): BuiltInView | undefined {
  return views.get(element)
}

/** What any tag may carry. */
const common = { hidden: false, ariaLabel: '' }

function commonUpdates(element: HTMLElement) {
  return {
    hidden: (isHidden: unknown) => void element.toggleAttribute('hidden', Boolean(isHidden)),
    ariaLabel: (words: string) => element.setAttribute('aria-label', words),
  }
}

export function defineBuiltIn(
  space: glassEasel.ComponentSpace,
  host: BuiltInHost,
  tag: string,
  builtIn: BuiltIn,
): void {
  const started = new WeakMap<object, Record<string, (value: never) => void>>()
  const builder = space.define(`wx://${tag}`)
  for (const [name, value] of Object.entries({ ...common, ...builtIn.properties })) {
    builder.property(name, { type: null, value: value as never })
    builder.observer(name as never, function (this: object, changed: unknown) {
      started.get(this)?.[name]?.(changed as never)
    })
  }
  builder.lifetime('created', function (this: glassEasel.GeneralComponent) {
    const element = this.getBackendElement() as unknown as HTMLElement
    const view: BuiltInView = {
      element,
      host,
      get: (property) => this.data[property],
      emit: (event, detail = {}) => this.triggerEvent(event, detail),
    }
    views.set(element, view)
    started.set(this, { ...commonUpdates(element), ...builtIn.start?.(view) })
  })
  space.setGlobalUsingComponent(tag, builder.registerComponent().general())
}
