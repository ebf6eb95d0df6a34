import type { BuiltIn, BuiltInView } from './builtIn'
import { actAsField } from './formField'

/** A real input inside the tag, so that a browser types into it; its own events stop here and WeChat's go out. */
function typed(view: BuiltInView, inner: HTMLInputElement | HTMLTextAreaElement) {
  view.element.append(inner)
  const told = () => ({ value: inner.value, cursor: inner.selectionStart ?? inner.value.length })
  const forward = (domEvent: string, event: string, detail: () => Record<string, unknown>) =>
    inner.addEventListener(domEvent, (happened) => {
      happened.stopPropagation()
      view.emit(event, detail())
    })
  forward('input', 'input', () => ({ ...told(), keyCode: 0 }))
  forward('focus', 'focus', () => ({ ...told(), height: 0 }))
  forward('blur', 'blur', told)
  inner.addEventListener('change', (happened) => happened.stopPropagation())
  inner.addEventListener('keydown', (happened) => {
    if ((happened as KeyboardEvent).key === 'Enter' && inner.tagName === 'INPUT') view.emit('confirm', told())
  })
  actAsField(
    view,
    () => inner.value,
    () => {
      inner.value = ''
    },
  )
  return {
    value: (value: unknown) => {
      // A page that sends back what was just typed must not move the caret.
      if (inner.value !== String(value ?? '')) inner.value = String(value ?? '')
    },
    placeholder: (words: string) => {
      inner.placeholder = words ?? ''
    },
    disabled: (off: boolean) => {
      inner.disabled = Boolean(off)
    },
    maxlength: (most: number) => {
      if (Number(most) >= 0) inner.maxLength = Number(most)
      else inner.removeAttribute('maxlength')
    },
    focus: (on: boolean) => {
      if (on) inner.focus()
    },
  }
}

const shared = { value: '', placeholder: '', disabled: false, maxlength: 140, focus: false, name: '' }

export const input: BuiltIn = {
  properties: { ...shared, type: 'text', password: false },
  start(view) {
    const inner = document.createElement('input')
    inner.maxLength = 140
    return {
      ...typed(view, inner),
      password: (hidden: boolean) => {
        inner.type = hidden ? 'password' : 'text'
      },
    }
  },
}

export const textarea: BuiltIn = {
  properties: shared,
  start: (view) => typed(view, document.createElement('textarea')),
}
