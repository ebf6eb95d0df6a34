import { seedOf, shuffled } from './shuffle'

export interface AssignmentTask {
  readonly entryIds: readonly string[]
  /** Who can take works now. */
  readonly jurors: readonly string[]
  readonly readersPerEntry: number
  /** Who reads what already, by entryId. What somebody has is never taken away. */
  readonly readers: ReadonlyMap<string, readonly string[]>
  readonly isBarred: (entryId: string, juror: string) => boolean
  readonly seed: number
}

export interface AssignedReaders {
  /** By juror: the works that are new to them, in the order of their ids. */
  readonly added: ReadonlyMap<string, readonly string[]>
  /** Works for which there are not enough jurors. */
  readonly short: readonly string[]
}

/**
 * Gives every work the readers it lacks, the least burdened first. The same task gives the same answer, in whatever
 * order works and jurors are named.
 */
export const assignReaders = (task: AssignmentTask): AssignedReaders => {
  const { readersPerEntry, isBarred, seed } = task
  const itself = (id: string) => id
  const jurors = shuffled(task.jurors, seed, itself)
  const works = shuffled(task.entryIds, seed, itself)
  const readers = new Map(works.map((entryId) => [entryId, new Set(task.readers.get(entryId) ?? [])]))
  const load = new Map(jurors.map((juror) => [juror, 0]))
  for (const juror of [...readers.values()].flatMap((some) => [...some])) {
    if (load.has(juror)) load.set(juror, loadOf(load, juror) + 1)
  }
  const added = new Map<string, Set<string>>(jurors.map((juror) => [juror, new Set()]))
  const may = (entryId: string, juror: string) =>
    !readers.get(entryId)?.has(juror) && !isBarred(entryId, juror)
  const give = (entryId: string, juror: string) => {
    readers.get(entryId)?.add(juror)
    added.get(juror)?.add(entryId)
    load.set(juror, loadOf(load, juror) + 1)
  }

  const eligible = new Map(works.map((entryId) => [entryId, jurors.filter((one) => may(entryId, one))]))
  // Works that few can read choose first: later nobody would be left for them.
  const byChoice = [...works].sort(
    (one, other) => (eligible.get(one)?.length ?? 0) - (eligible.get(other)?.length ?? 0),
  )
  for (const entryId of byChoice) {
    const lacking = readersPerEntry - (readers.get(entryId)?.size ?? 0)
    if (lacking <= 0) continue
    // Equal ones in an order of each work's own, so that no group of jurors always reads together.
    const takers = shuffled(eligible.get(entryId) ?? [], seed ^ seedOf(entryId), itself)
      .sort((one, other) => loadOf(load, one) - loadOf(load, other))
      .slice(0, lacking)
    for (const juror of takers) give(entryId, juror)
  }
  evenOut(jurors, { added, load, readers, may, give })
  return {
    added: new Map([...added].map(([juror, some]) => [juror, [...some].sort()])),
    short: task.entryIds.filter((entryId) => (readers.get(entryId)?.size ?? 0) < readersPerEntry),
  }
}

const loadOf = (load: ReadonlyMap<string, number>, juror: string): number => load.get(juror) ?? 0

interface Desk {
  readonly added: Map<string, Set<string>>
  readonly load: Map<string, number>
  readonly readers: Map<string, Set<string>>
  readonly may: (entryId: string, juror: string) => boolean
  readonly give: (entryId: string, juror: string) => void
}

/** Recusals push works onto some: what was just given moves from who has two more to who may read it. */
const evenOut = (jurors: readonly string[], { added, load, readers, may, give }: Desk): void => {
  const move = (): boolean => {
    const byLoad = [...jurors].sort((one, other) => loadOf(load, other) - loadOf(load, one))
    for (const heavy of byLoad) {
      for (const light of [...byLoad].reverse()) {
        if (loadOf(load, heavy) - loadOf(load, light) < 2) break
        const moving = [...(added.get(heavy) ?? [])].find((entryId) => may(entryId, light))
        if (moving === undefined) continue
        added.get(heavy)?.delete(moving)
        readers.get(moving)?.delete(heavy)
        load.set(heavy, loadOf(load, heavy) - 1)
        give(moving, light)
        return true
      }
    }
    return false
  }
  while (move());
}
