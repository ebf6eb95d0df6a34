type UnitPage = 'units' | 'works' | 'sheets' | 'mine' | 'claim'

/** Units, their works and their sheets: a package of its own, for staff and liaisons alike. */
export const unitPage = (page: UnitPage, parameters: Readonly<Record<string, string>> = {}): string => {
  const pairs = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return `/pages/unit/${page}/index${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`
}
