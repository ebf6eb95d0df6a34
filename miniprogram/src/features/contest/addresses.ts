import Taro from '@tarojs/taro'

type Parameters = Readonly<Record<string, string>>

/** Parameters are text, so they are encoded here and nowhere else. */
const withParameters = (path: string, parameters: Parameters): string => {
  const pairs = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return pairs.length > 0 ? `${path}?${pairs.join('&')}` : path
}

/** The page of a contest, or of something in it. */
export const contestPage = (page: 'index' | 'entry', parameters: Parameters): string =>
  withParameters(`/pages/contest/${page}`, parameters)

type AboutPage =
  | 'contest'
  | 'notice'
  | 'agreement'
  | 'privacy'
  | 'mydata'
  | 'invitation'
  | 'scheme'
  | 'complain'
  | 'complaints'

/** What one reads and seldom needs: a package of its own. */
export const aboutPage = (page: AboutPage, parameters: Parameters = {}): string =>
  withParameters(`/pages/about/${page}/index`, parameters)

type EntrantPage = 'start' | 'enter' | 'works' | 'work'

/** An entrant's own pages: a package of their own too. */
export const entrantPage = (page: EntrantPage, parameters: Parameters = {}): string =>
  withParameters(`/pages/entrant/${page}/index`, parameters)

type ResultsPage = 'jury' | 'showcase' | 'winner' | 'objections' | 'object' | 'final' | 'mine' | 'verify'

/** From the list of winners on: a package of its own too. */
export const resultsPage = (page: ResultsPage, parameters: Parameters = {}): string =>
  withParameters(`/pages/results/${page}/index`, parameters)

export type StaffPage =
  | 'contest'
  | 'people'
  | 'notices'
  | 'audit'
  | 'voting'
  | 'counts'
  | 'judging'
  | 'results'
  | 'certificates'
  | 'showcase'
  | 'films'
  | 'rulings'
  | 'review'
  | 'complaints'
  | 'signatures'

export const staffPage = (page: StaffPage, contestId: string): string =>
  withParameters(`/pages/admin/${page}/index`, { contestId })

export const objectionsDesk = (contestId: string): string =>
  withParameters('/pages/admin/results/objections', { contestId })

export const installationPage = '/pages/admin/installation/index'

export const openPage = (url: string): void => void Taro.navigateTo({ url })

export const contestAddress = (contestId: string) => contestPage('index', { contestId })

export const openContest = (contestId: string): void => openPage(contestAddress(contestId))

interface StackedPage {
  readonly route?: string
  readonly path?: string
}

/** To the works one came from, where they still lie below this page: stacks have an end, and lists a place to go on. */
export const backToContest = (contestId: string): void => {
  const pages = Taro.getCurrentPages() as readonly StackedPage[]
  const isContest = ({ route, path }: StackedPage) => (route ?? path ?? '').includes('pages/contest/index')
  const below = [...pages].reverse().findIndex(isContest)
  if (below > 0) void Taro.navigateBack({ delta: below })
  else leadToContest(contestId)
}

/** In place of the page one is on: back does not lead to it again. Home where no contest is known. */
export const leadToContest = (contestId: string): void => {
  if (contestId === '') void Taro.switchTab({ url: '/pages/home/index' })
  else void Taro.redirectTo({ url: contestAddress(contestId) })
}
