import type { BuiltInView } from './builtIn'

/** A control that a form gathers by its `name`. */
interface FormField {
  name: string
  value: unknown
  reset(): void
}

const fields = new WeakMap<Element, () => FormField>()

export function actAsField(view: BuiltInView, value: () => unknown, reset: () => void): void {
  fields.set(view.element, () => ({ name: view.get<string>('name'), value: value(), reset }))
}

export function fieldsIn(form: Element): FormField[] {
  return [...form.querySelectorAll('*')]
    .flatMap((element) => fields.get(element)?.() ?? [])
    .filter(({ name }) => name)
}
