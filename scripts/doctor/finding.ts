/** One thing that was looked at, in the words of whoever has to mend it. */
export interface Finding {
  readonly name: string
  /** `spare` is missing and only some commands need it. */
  readonly state: 'good' | 'bad' | 'spare'
  readonly says: string
  readonly mend?: string
}

export const good = (name: string, says: string): Finding => ({ name, state: 'good', says })
export const bad = (name: string, says: string, mend: string): Finding => ({ name, state: 'bad', says, mend })
export const spare = (name: string, says: string, mend: string): Finding => ({
  name,
  state: 'spare',
  says,
  mend,
})

const marks = { good: '✓', bad: '✗', spare: '–' } as const

export const findingText = ({ name, state, says, mend }: Finding): string =>
  `${marks[state]} ${name}：${says}${mend ? `\n    ${mend}` : ''}`

export const isHealthy = (findings: readonly Finding[]): boolean =>
  findings.every(({ state }) => state !== 'bad')
