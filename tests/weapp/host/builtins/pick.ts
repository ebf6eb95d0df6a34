import type { BuiltIn } from './builtIn'
import { actAsField } from './formField'

/** The wheel itself is WeChat's; a test says what the person chose (`phone.pick`), and the page hears of it. */
export const picker: BuiltIn = {
  properties: {
    mode: 'selector',
    range: [],
    rangeKey: '',
    value: null,
    disabled: false,
    name: '',
    start: '',
    end: '',
    fields: 'day',
  },
  start(view) {
    actAsField(
      view,
      () => view.get('value'),
      () => {},
    )
    view.element.addEventListener('phonepick', (picked) => {
      if (!view.get('disabled')) view.emit('change', { value: (picked as CustomEvent).detail })
    })
    return undefined
  },
}

export const slider: BuiltIn = {
  properties: { min: 0, max: 100, step: 1, value: 0, disabled: false, name: '' },
  start(view) {
    const inner = document.createElement('input')
    inner.type = 'range'
    view.element.append(inner)
    const forward = (domEvent: string, event: string) =>
      inner.addEventListener(domEvent, (happened) => {
        happened.stopPropagation()
        view.emit(event, { value: Number(inner.value) })
      })
    forward('input', 'changing')
    forward('change', 'change')
    actAsField(
      view,
      () => Number(inner.value),
      () => {},
    )
    return {
      min: (value: number) => {
        inner.min = String(value)
      },
      max: (value: number) => {
        inner.max = String(value)
      },
      step: (value: number) => {
        inner.step = String(value)
      },
      value: (value: number) => {
        inner.value = String(value)
      },
      disabled: (off: boolean) => {
        inner.disabled = Boolean(off)
      },
    }
  },
}
