import type { BuiltIn } from './builtIn'
import { viewOf } from './builtIn'
import { fieldsIn } from './formField'

export const button: BuiltIn = {
  properties: {
    disabled: false,
    loading: false,
    formType: '',
    openType: '',
    type: 'default',
    size: 'default',
    plain: false,
  },
  start(view) {
    view.element.addEventListener('click', () => {
      if (view.get('disabled')) return
      if (view.get('openType') === 'share') view.host.share(view.element)
      const form = view.element.closest('wx-form')
      if (form && view.get('formType'))
        viewOf(form)?.element.dispatchEvent(new Event(`phone${view.get('formType')}`))
    })
    return { disabled: (off: boolean) => view.element.toggleAttribute('disabled', Boolean(off)) }
  },
}

/** A disabled button swallows the tap before any handler of the page hears of it. */
export function swallowTapsOnDisabledButtons(): void {
  for (const kind of ['mousedown', 'mouseup', 'touchstart', 'touchend']) {
    const swallow = (happened: Event) => {
      if ((happened.target as Element).closest?.('wx-button[disabled]')) happened.stopPropagation()
    }
    window.addEventListener(kind, swallow, { capture: true })
  }
}

export const form: BuiltIn = {
  start(view) {
    view.element.addEventListener('phonesubmit', () => {
      view.emit('submit', {
        value: Object.fromEntries(fieldsIn(view.element).map(({ name, value }) => [name, value])),
      })
    })
    view.element.addEventListener('phonereset', () => {
      for (const field of fieldsIn(view.element)) field.reset()
      view.emit('reset')
    })
    return undefined
  },
}

export const navigator: BuiltIn = {
  properties: { url: '', openType: 'navigate' },
  start(view) {
    view.element.addEventListener('click', () => view.host.follow(view.get('url'), view.get('openType')))
    return undefined
  },
}

/** A tap on the words beside a control is a tap on the control. */
export const label: BuiltIn = {
  properties: { for: '' },
  start(view) {
    view.element.addEventListener('click', (happened) => {
      const control = view.element.querySelector<HTMLElement>(
        'wx-checkbox, wx-radio, wx-switch, input, textarea',
      )
      if (control && !control.contains(happened.target as Node)) control.click()
    })
    return undefined
  },
}
