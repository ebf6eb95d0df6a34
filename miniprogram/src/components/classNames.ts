/** Joins the classes that apply: `classNames('tab', isOpen && 'is-open')`. */
export const classNames = (...names: readonly (string | false | null | undefined)[]): string =>
  names.filter(Boolean).join(' ')
