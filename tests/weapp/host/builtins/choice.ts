import type { BuiltIn, BuiltInView } from './builtIn'
import { viewOf } from './builtIn'
import { actAsField } from './formField'

/** A control that is on or off; a tap turns it. */
function onOff(
  view: BuiltInView,
  turned: (on: boolean) => void,
  tap: (on: boolean) => boolean = (on) => !on,
) {
  const set = (on: boolean) => view.element.setAttribute('aria-checked', String(Boolean(on)))
  const isOn = () => view.element.getAttribute('aria-checked') === 'true'
  set(false)
  view.element.addEventListener('click', () => {
    if (view.get('disabled')) return
    const on = tap(isOn())
    if (on === isOn()) return
    set(on)
    turned(on)
  })
  return { set, isOn }
}

export const switchControl: BuiltIn = {
  properties: { checked: false, disabled: false, name: '' },
  start(view) {
    const { set, isOn } = onOff(view, (on) => view.emit('change', { value: on }))
    actAsField(view, isOn, () => set(false))
    return { checked: set }
  },
}

const choice = { value: '', checked: false, disabled: false }

function chosenIn(group: Element, tag: string): string[] {
  const chosen = group.querySelectorAll(`${tag}[aria-checked="true"]`)
  return [...chosen].map((element) => viewOf(element)?.get<string>('value') ?? '')
}

export const checkbox: BuiltIn = {
  properties: choice,
  start(view) {
    const { set } = onOff(view, () => {
      const group = view.element.closest('wx-checkbox-group')
      if (group) viewOf(group)?.emit('change', { value: chosenIn(group, 'wx-checkbox') })
    })
    return { checked: set }
  },
}

export const checkboxGroup: BuiltIn = {
  properties: { name: '' },
  start(view) {
    actAsField(
      view,
      () => chosenIn(view.element, 'wx-checkbox'),
      () => {},
    )
    return undefined
  },
}

export const radio: BuiltIn = {
  properties: choice,
  start(view) {
    const turned = () => {
      const group = view.element.closest('wx-radio-group')
      if (!group) return
      for (const other of group.querySelectorAll('wx-radio')) {
        if (other !== view.element) other.setAttribute('aria-checked', 'false')
      }
      viewOf(group)?.emit('change', { value: view.get('value') })
    }
    return { checked: onOff(view, turned, () => true).set }
  },
}

export const radioGroup: BuiltIn = {
  properties: { name: '' },
  start(view) {
    actAsField(
      view,
      () => chosenIn(view.element, 'wx-radio')[0] ?? '',
      () => {},
    )
    return undefined
  },
}
