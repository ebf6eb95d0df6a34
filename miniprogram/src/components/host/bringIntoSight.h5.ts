/** For keys that go through a list: as far as it needs, and no further. */
export const bringIntoSight = (id: string): void =>
  document.getElementById(id)?.scrollIntoView({ block: 'nearest' })
