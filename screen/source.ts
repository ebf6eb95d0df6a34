import type { OutputOf } from '#shared/contract/action'
import type { Contract } from '#shared/contract/index'

export type Screen = OutputOf<Contract['voting']['openScreen']>
export type Reveal = OutputOf<Contract['voting']['revealRanking']>['reveal']

/** Beside the page where it is hosted; absent where the local cloud serves it. */
interface HostedConfig {
  /** Where settling publishes the counts: `https://…/screens/`. */
  readonly screens: string
  /** What stands for `cloud://environment/` in the address of a picture. */
  readonly files: string
  /** The contest that is shown when the address names none. */
  readonly contest: string
  /** What the code leads to, before the contest's id. */
  readonly link: string
}

export interface Source {
  readonly contestId: string
  /** What a phone opens from the code on the screen. */
  readonly link: string
  load(): Promise<Screen>
  pictures(fileIds: readonly string[]): Promise<Readonly<Record<string, string>>>
  /** Absent where nobody can be signed in: there the desk steers. */
  reveal?(shown: number, works: number): Promise<Reveal | string>
}

const asked = () => new URLSearchParams(location.search).get('contest') ?? ''

const post = async (path: string, body: unknown): Promise<unknown> => {
  const token = sessionStorage.getItem('jingying.token')
  const response = await fetch(`/_cloud/${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-requested-with': 'jingying-preview',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  })
  return response.json()
}

type Answer<Value> = { ok: true; value: Value } | { ok: false; error: { code: string } }

const call = async <Value>(noun: string, action: string, input: unknown): Promise<Answer<Value>> => {
  const reply = (await post(`call/${noun}`, { action, input })) as { result?: Answer<Value>; code?: string }
  return reply.result ?? { ok: false, error: { code: reply.code ?? 'INTERNAL' } }
}

const value = <Value>(answer: Answer<Value>): Value => {
  if (answer.ok) return answer.value
  throw new Error(answer.error.code)
}

/** The cloud on one machine, asked like any guest; whoever is signed in beside it may steer. */
const localSource = async (): Promise<Source> => {
  const contestId = asked() || (await firstContest())
  return {
    contestId,
    link: `${location.origin}/#/pages/contest/index?contestId=${contestId}`,
    load: async () => value(await call<Screen>('voting', 'openScreen', { contestId })),
    pictures: async (fileIds) => {
      const { fileList } = (await post('files/links', { fileList: fileIds })) as {
        fileList: { fileID: string; tempFileURL: string }[]
      }
      return Object.fromEntries(fileList.map(({ fileID, tempFileURL }) => [fileID, tempFileURL]))
    },
    reveal: async (shown, works) => {
      const input = { contestId, shown, works, reason: '大屏揭晓' }
      const answer = await call<{ reveal: Reveal }>('voting', 'revealRanking', input)
      return answer.ok ? answer.value.reveal : answer.error.code
    },
  }
}

const firstContest = async (): Promise<string> => {
  type List = OutputOf<Contract['contest']['listContests']>
  const { contests } = value(await call<List>('contest', 'listContests', {}))
  return (contests.find(({ phase }) => phase === 'now') ?? contests[0])?.contestId ?? ''
}

const hostedSource = ({ screens, files, contest, link }: HostedConfig): Source => {
  const contestId = asked() || contest
  return {
    contestId,
    link: `${link}${contestId}`,
    load: async () => {
      // A file may be kept on its way: another address every few seconds is another file.
      const response = await fetch(`${screens}${contestId}.json?t=${Math.floor(Date.now() / 2000)}`)
      if (!response.ok) throw new Error(String(response.status))
      // The file says when it was written; the time that is left goes by this machine's clock.
      return { ...((await response.json()) as Screen), now: Date.now() }
    },
    pictures: async (fileIds) =>
      Object.fromEntries(fileIds.map((fileId) => [fileId, fileId.replace(/^cloud:\/\/[^/]+\//, files)])),
  }
}

export const openSource = async (): Promise<Source> => {
  const config = await fetch('config.json').catch(() => undefined)
  const isHosted = config?.ok && config.headers.get('content-type')?.includes('json')
  return isHosted ? hostedSource((await config.json()) as HostedConfig) : localSource()
}
