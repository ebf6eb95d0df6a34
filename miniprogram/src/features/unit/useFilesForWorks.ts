import { useState } from 'react'
import { videoFormats } from '#shared/model/requirements'
import { matchFiles } from '#shared/rules/sheet/matchFiles'
import { read, write } from '@/api/client'
import { desktopFiles } from '@/api/desktopFiles'
import type { DeviceFile } from '@/api/deviceFilesPort'
import { videoFaultText } from '@/api/fileWords'
import { messageOf } from '@/api/messages.zh'
import { readAgain } from '@/api/readAgain'
import type { ClientRefusal, ClientReply } from '@/api/refusal'
import { uploadDesk } from '@/features/media/uploadDesk'
import type { UnitWork } from './unitWords'

export interface FileLine {
  readonly place: number
  readonly name: string
  /** The work it belongs to; empty for nobody's. */
  readonly title: string
  readonly state: 'waiting' | 'sending' | 'done' | 'failed' | 'left'
  readonly words: string
}

type Reply = ClientReply<'unit', 'listUnitWorks'>

const MOST = 200

/** All works that wait for their films, however many pages. */
const awaiting = async (contestId: string, unitId: string): Promise<UnitWork[] | ClientRefusal> => {
  const works: UnitWork[] = []
  let offset: number | null = 0
  while (offset !== null) {
    const reply: Reply = await read('unit', 'listUnitWorks', {
      contestId,
      awaiting: true,
      offset,
      ...(unitId !== '' && { unitId }),
    })
    if (!reply.ok) return reply.error as ClientRefusal
    works.push(...reply.value.works)
    offset = reply.value.next
  }
  return works
}

interface Sent {
  readonly isDone: boolean
  /** What went wrong, or what the notice advises and the film does not have. */
  readonly words: string
}

const failed = (words: string): Sent => ({ isDone: false, words })

/** Sends one film, from where it was left, and gives it to its work. */
const sendOne = async (contestId: string, { entryId }: UnitWork, file: DeviceFile): Promise<Sent> => {
  const slot = `unit.${entryId}`
  if (uploadDesk.statusOf(slot).state !== 'stored')
    await uploadDesk.begin({ slot, contestId, purpose: 'video' }, file)
  const status = uploadDesk.statusOf(slot)
  if (status.state === 'refused') return failed(messageOf(status.refusal).title)
  if (status.state !== 'stored') return failed('没有传完，请再选一次')
  const reply = await write('unit', 'attachFile', { contestId, entryId, fileId: status.file.fileId })
  if (!reply.ok) return failed(messageOf(reply.error as ClientRefusal).title)
  uploadDesk.clear(slot)
  return { isDone: true, words: reply.value.advice.map(videoFaultText).join('') }
}

/**
 * A folder of films, matched to the works that wait for them by their names and sent one after the other. After an
 * interruption the same folder is chosen again: works that have theirs wait no more.
 */
export const useFilesForWorks = (contestId: string, unitId: string) => {
  const [lines, setLines] = useState<readonly FileLine[]>([])
  const [refusal, refuse] = useState<ClientRefusal>()
  const [isBusy, setBusy] = useState(false)

  const run = async () => {
    const files = await desktopFiles.chooseMany(videoFormats, MOST)
    if (files.length === 0) return
    setBusy(true)
    refuse(undefined)
    const works = await awaiting(contestId, unitId)
    if (!Array.isArray(works)) {
      refuse(works)
      return setBusy(false)
    }
    const { matched, left } = matchFiles(
      files.map(({ name }) => name),
      works,
    )
    const pairs = matched.flatMap(({ file, entryId }) => {
      const [found, work] = [files[file], works.find((one) => one.entryId === entryId)]
      return found && work ? [{ file: found, work }] : []
    })
    const told: FileLine[] = [
      ...pairs.map(({ file, work }, place) => ({
        place,
        name: file.name,
        title: work.title,
        state: 'waiting' as const,
        words: '',
      })),
      ...left.map((index, after) => ({
        place: pairs.length + after,
        name: files[index]?.name ?? '',
        title: '',
        state: 'left' as const,
        words: '没有找到对应的作品',
      })),
    ]
    const become = (index: number, line: Partial<FileLine>) => {
      const now = told[index]
      if (now) told[index] = { ...now, ...line }
      setLines([...told])
    }
    setLines(told)
    for (const [index, { file, work }] of pairs.entries()) {
      become(index, { state: 'sending' })
      const { isDone, words } = await sendOne(contestId, work, file)
      become(index, { state: isDone ? 'done' : 'failed', words })
    }
    readAgain('unit', 'listUnitWorks', 'listUnits', 'openMyUnit')
    setBusy(false)
  }
  return { lines, refusal, isBusy, run }
}
