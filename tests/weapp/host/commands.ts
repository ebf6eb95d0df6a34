import type {
  Drawing,
  NetworkType,
  Notice,
  OpenedDocument,
  PickedFile,
  Problem,
  SetDataCall,
  Spot,
  Target,
} from '../protocol'
import { viewOf } from './builtins/builtIn'
import { callPage } from './pageRecord'
import type { PhoneHost } from './phoneHost'
import { find, findField, findOne, shownText, spotOf } from './screen'

/** What a test may ask of the phone; each is called by name from the test's side, with JSON both ways. */
export function commands(phone: PhoneHost) {
  const { apis, stack } = phone
  const tell = (target: Target, event: string, detail: unknown) =>
    void findOne(target).dispatchEvent(new CustomEvent(event, { detail, bubbles: true }))
  return {
    open: (url: string) => phone.open(url),
    leaveAndReturn: () => phone.leaveAndReturn(),
    back: () => stack.pop(1),
    routes: (): string[] => stack.all().map(({ route }) => route),
    query: (): Record<string, string> => stack.front().query,
    title: (): string => stack.front().title,
    text: (): string => shownText(),
    count: (target: Target): number => find(target).length,
    attribute: (target: Target, name: string): string | null => findOne(target).getAttribute(name),
    spot: (target: Target): Spot => spotOf(findOne(target)),
    fieldSpot: (target: Target): Spot => spotOf(findField(target)),

    /** A tap without layout: the events that a finger would make, on the element itself. */
    tap(target: Target): void {
      const element = findOne(target)
      for (const kind of ['mousedown', 'mouseup', 'click']) {
        element.dispatchEvent(
          new MouseEvent(kind, { bubbles: true, cancelable: true, clientX: 1, clientY: 1 }),
        )
      }
    },
    type(target: Target, words: string): void {
      const field = findField(target)
      field.focus()
      field.value = words
      field.dispatchEvent(new Event('input', { bubbles: true }))
    },
    pressEnter(target: Target): void {
      findField(target).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
    },
    clearField: (target: Target): void => findField(target).select(),
    pick: (target: Target, value: unknown): void => tell(target, 'phonepick', value),
    swipe: (target: Target, step: number): void => tell(target, 'phoneswipe', step),
    /** Any event of a built-in component that only hardware or WeChat itself would cause. */
    emit(target: Target, event: string, detail: Record<string, unknown>): void {
      let at: Element | null = findOne(target)
      while (at && !viewOf(at)) at = at.parentElement
      if (at) viewOf(at)?.emit(event, detail)
    },
    reachBottom: () => void callPage(stack.front(), 'onReachBottom'),
    pullDown: () => void callPage(stack.front(), 'onPullDownRefresh'),
    shareMessage: (): unknown => callPage(stack.front(), 'onShareAppMessage', { from: 'menu' }),
    shareTimeline: (): unknown => callPage(stack.front(), 'onShareTimeline'),

    setClockAhead: (milliseconds: number) => {
      phone.clock.ahead = milliseconds
    },
    network: (type: NetworkType) => apis.network.set(type),
    storage: (): Record<string, unknown> => apis.storage.all(),
    notices: (): Notice[] => apis.dialogs.notices,
    dialog: (): Notice | null => apis.dialogs.dialog(),
    press: (words: string) => apis.dialogs.press(words),
    pickNext: (file: PickedFile) => apis.files.pickNext(file),
    offeredPictures: (): Drawing[] => apis.drawing.offered(),
    openedDocuments: (): OpenedDocument[] => apis.files.opened(),
    refuse: (api: string) => void apis.refused.add(api),
    pending: (): number => apis.cloud.pending(),
    progress: (id: number, sent: number, total: number) => apis.cloud.progress(id, sent, total),

    setData: (): SetDataCall[] => phone.log.all(),
    clearSetData: () => phone.log.clear(),
    takeProblems: (): Problem[] => phone.problems.take(),
  }
}

export type Commands = ReturnType<typeof commands>
