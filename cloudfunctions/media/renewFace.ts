import type { Catalogue, Entry } from '#shared/model/entry'
import type { StoredFile } from '#shared/model/media'
import type { Submission } from '#shared/model/submission'
import { cardOf, cardsWith } from '#shared/rules/shortlist'
import type { Transaction } from '../_data/transaction'

/**
 * A copy that comes after a work was published takes the place of the one before on its page, and its picture wherever
 * that stood. What was never published gets it by publishing.
 */
export const renewFace = async (
  transaction: Transaction,
  before: StoredFile,
  after: StoredFile,
): Promise<void> => {
  const { contestId, usedBy, fileId, copy } = after
  if (usedBy === null || copy?.fileId == null) return
  const face = await transaction.find<Entry>('entries', usedBy)
  const work = face && (await transaction.find<Submission>('submissions', usedBy))
  if (!work || work.contestId !== contestId) return
  const oldCover = before.copy?.cover ?? null
  const newCover = copy.cover ?? ''
  const isOld = (cover: string) => newCover !== '' && (cover === '' || cover === oldCover)
  const renewed: Entry = {
    ...face,
    cover: isOld(face.cover) ? newCover : face.cover,
    items: face.items.map((item, place) =>
      work.items[place]?.fileId === fileId
        ? { ...item, video: copy.fileId, cover: isOld(item.cover) ? newCover : item.cover }
        : item,
    ),
  }
  await transaction.put('entries', usedBy, renewed)
  if (renewed.cover === face.cover || renewed.status !== 'public') return
  const catalogue = await transaction.find<Catalogue>('catalogues', contestId)
  if (!catalogue) return
  const cards = cardsWith(catalogue.cards, [cardOf(renewed)])
  await transaction.put('catalogues', contestId, { ...catalogue, version: catalogue.version + 1, cards })
}
