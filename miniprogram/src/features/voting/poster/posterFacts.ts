/** All the words of a poster, and the way to what it is about. */
export interface PosterFacts {
  /** The largest line: a number, an award, or what one sees here. */
  readonly head: string
  /** Gold is for awards only. */
  readonly isGold: boolean
  /** Small, beside the head. */
  readonly beside: string
  readonly title: string
  /** Phrases that a line is not broken in, where there is room. */
  readonly below: readonly string[]
  readonly contest: string
  /** What to do: two short lines. */
  readonly way: readonly [string, string]
  readonly foot: string
  /** What a scanned code opens; none where this installation has not declared one. */
  readonly link: string | undefined
}

interface Work {
  readonly number: string
  readonly title: string
  readonly authors: readonly { readonly name: string }[]
}

/** One work: what it is, its number, and the way to it; once it has an award, that. It promises nobody anything. */
export const workFacts = (
  { number, title, authors }: Work,
  contest: string,
  awards: readonly string[],
  link: string | undefined,
): PosterFacts => {
  const [award] = awards
  const act = award === undefined ? '看作品、投票' : '看作品'
  return {
    head: award ?? `${number} 号`,
    isGold: award !== undefined,
    beside: award === undefined ? '' : `${number} 号`,
    ...{ title, contest, link },
    below: [authors.map(({ name }) => name).join('、')],
    way: link ? ['微信扫一扫', act] : ['在小程序里搜编号', `${number}，${act}`],
    foot: award === undefined ? '投票免费，没有任何奖励' : '获奖名单已经公示，可以核对',
  }
}

interface Showcase {
  readonly contest: { readonly name: string; readonly theme: string }
  readonly list: {
    readonly awards: readonly { readonly name: string; readonly winners: number; readonly basis: string }[]
  } | null
}

/** All works that won. */
export const showcaseFacts = ({ contest, list }: Showcase, link: string | undefined): PosterFacts => ({
  head: '获奖作品展播',
  isGold: true,
  beside: '',
  title: contest.theme || contest.name,
  below: (list?.awards ?? [])
    .filter(({ basis }) => basis !== 'unit')
    .map(({ name, winners }) => `${name} ${winners} 件`),
  contest: contest.name,
  way: link ? ['微信扫一扫', '看获奖作品'] : ['在小程序里打开', '“往届赛事”看获奖作品'],
  foot: '获奖名单已经公示，可以核对',
  link,
})
