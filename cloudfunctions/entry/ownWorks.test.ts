import { instantOf } from '#shared/lib/day'
import type { StoredFile } from '#shared/model/media'
import type { Submission } from '#shared/model/submission'
import type { TestCloud } from '../../tests/cloud'
import { measured } from '../../tests/fixtures/mediaDesk'
import { personOf } from '../../tests/fixtures/people'
import { entering, enteringContest, enteringDocuments } from '../../tests/fixtures/submissions'
import { newKey, openHebei } from '../../tests/season'

const { contestId } = entering
const link = { platform: 'douyin', address: 'https://v.douyin.com/iRNBho6u/?utm=junk' } as const
const content = {
  title: '渤海渔火',
  categoryId: 'fendou',
  authors: [{ name: '苏建波' }],
  introduction: '一条船，三代人。',
  items: [{ fileId: null, link }],
}
const hidden = { phone: '19900000001', address: '沧州市渔港路 1 号' }
const consents = { terms: 1, original: true, isUnder14: false, guardian: false }
const whole = { content, hidden, consents }

let t: TestCloud
beforeEach(async () => {
  t = await openHebei()
  await t.write(enteringDocuments('oTEST_somebody'))
})
afterEach(() => t.close())

const entrant = (name = 'entrant-1') => t.as(name).entry

const begin = async (
  form: Parameters<ReturnType<typeof entrant>['saveDraft']>[0]['form'] = whole,
  who = 'entrant-1',
) => {
  const reply = await entrant(who).saveDraft({ contestId, to: { key: newKey() }, form })
  if (!reply.ok) throw new Error(JSON.stringify(reply.error))
  return reply.value
}

const send = async (form = whole, who = 'entrant-1') => {
  const { entryId, version } = await begin(form, who)
  const reply = await entrant(who).submitEntry({ contestId, entryId, baseVersion: version })
  if (!reply.ok) throw new Error(JSON.stringify(reply.error))
  return { entryId, version }
}

const open = async (entryId: string, who = 'entrant-1') => {
  const reply = await entrant(who).openMyEntry({ contestId, entryId })
  if (!reply.ok) throw new Error(reply.error.code)
  return reply.value.entry
}

const codeOf = (reply: { ok: boolean; error?: { code: string } }) => (reply.ok ? 'ok' : reply.error?.code)

test('a draft saves what was touched, is kept once however often it is sent, and opens as it was left', async () => {
  const input = { contestId, to: { key: newKey() }, form: whole }
  const [one, other] = await Promise.all([entrant().saveDraft(input), entrant().saveDraft(input)])
  expect(one).toEqual(other)
  const { entryId, version } = one.ok ? one.value : { entryId: '', version: 0 }
  const to = { entryId, baseVersion: version }
  const saved = await entrant().saveDraft({ contestId, to, form: { content: { title: '渔火' } } })
  expect(saved).toMatchObject({ ok: true, value: { version: 2 } })
  expect(await open(entryId)).toMatchObject({
    state: 'draft',
    title: '渔火',
    form: {
      content: { ...content, title: '渔火', items: [{ link: { address: 'https://v.douyin.com/iRNBho6u' } }] },
      hidden,
      consents,
    },
    rights: {
      editUntil: entering.closesAt,
      sendUntil: entering.closesAt,
      mayWithdraw: true,
      mayRestore: false,
    },
  })
})

test('of two devices the second is told, and one that sends the same again is not', async () => {
  const { entryId } = await begin()
  const to = { entryId, baseVersion: 1 }
  const first = await entrant().saveDraft({ contestId, to, form: { content: { title: '渔火' } } })
  expect(await entrant().saveDraft({ contestId, to, form: { content: { title: '渔火' } } })).toEqual(first)
  const second = await entrant().saveDraft({ contestId, to, form: { content: { title: '渔船' } } })
  expect(second).toMatchObject({ ok: false, error: { code: 'EDITED_MEANWHILE', version: 2 } })
  expect(codeOf(await entrant().submitEntry({ contestId, entryId, baseVersion: 1 }))).toBe('EDITED_MEANWHILE')
})

test('hidden words stand nowhere in the database, and nobody else is shown the draft', async () => {
  const { entryId } = await begin()
  const stored = JSON.stringify(await t.all('submissions'))
  for (const secret of [hidden.phone, hidden.address, '渔港路']) expect(stored).not.toContain(secret)
  const stranger = await entrant('entrant-2').openMyEntry({ contestId, entryId })
  expect(stranger).toEqual({ ok: false, error: { code: 'ENTRY_NOT_FOUND' } })
  const list = await entrant('entrant-2').listMyEntries({})
  expect(list).toMatchObject({ ok: true, value: { entries: [] } })
  const open = await t.guest.entry.openEntry({ contestId, entryId })
  expect(open).toEqual({ ok: false, error: { code: 'ENTRY_NOT_FOUND' } })
})

test('sent once, it is sent; what is missing is named at its field', async () => {
  const { entryId, version } = await begin({ content: { ...content, title: '' }, consents: { terms: 1 } })
  const refused = await entrant().submitEntry({ contestId, entryId, baseVersion: version })
  expect(refused).toMatchObject({
    ok: false,
    error: {
      code: 'CONTENT_FAULTS',
      faults: [
        { field: 'title', code: 'MISSING' },
        { field: 'consents.original', code: 'NOT_STATED_ORIGINAL' },
      ],
    },
  })
  const sent = await send()
  const input = { contestId, entryId: sent.entryId, baseVersion: sent.version }
  expect(codeOf(await entrant().submitEntry(input))).toBe('ok')
  expect((await open(sent.entryId)).events.map(({ kind }) => kind)).toEqual(['begun', 'submitted'])
  expect(codeOf(await entrant('entrant-2').submitEntry(input))).toBe('ENTRY_NOT_YOURS')
})

test('changes after sending wait beside what was sent until they are sent too', async () => {
  const { entryId, version } = await send()
  const to = { entryId, baseVersion: version }
  const saved = await entrant().saveDraft({ contestId, to, form: { content: { title: '渔火（修订）' } } })
  if (!saved.ok) throw new Error(saved.error.code)
  expect(await open(entryId)).toMatchObject({ title: '渔火（修订）', isChanged: true, state: 'submitted' })
  const [kept] = await t.all<Submission>('submissions', { _id: entryId })
  expect(kept?.title).toBe('渤海渔火')
  await t.at('2020-11-26 13:00')
  expect(codeOf(await entrant().submitEntry({ contestId, entryId, baseVersion: saved.value.version }))).toBe(
    'ok',
  )
  const [sent] = await t.all<Submission>('submissions', { _id: entryId })
  expect(sent).toMatchObject({
    title: '渔火（修订）',
    pending: null,
    submittedAt: instantOf('2020-11-26 13:00'),
  })
})

test('the last second is in time, and the next one is not', async () => {
  const { entryId, version } = await begin()
  const other = await begin()
  await t.at('2020-11-30 23:59:59')
  expect(codeOf(await entrant().submitEntry({ contestId, entryId, baseVersion: version }))).toBe('ok')
  await t.at('2020-12-01 00:00:00')
  const late = { contestId, entryId: other.entryId, baseVersion: other.version }
  expect(await entrant().submitEntry(late)).toEqual({
    ok: false,
    error: { code: 'STAGE_NOT_OPEN', opensAt: null, closedAt: entering.closesAt },
  })
  const to = { key: newKey() }
  expect(codeOf(await entrant().saveDraft({ contestId, to, form: whole }))).toBe('STAGE_NOT_OPEN')
  const form = { content: { title: '晚了' } }
  const again = await entrant().saveDraft({ contestId, to: { entryId, baseVersion: version }, form })
  expect(codeOf(again)).toBe('STAGE_NOT_OPEN')
})

const fileOf = (fileId: string, part: Partial<StoredFile> = {}) => ({
  _id: fileId,
  fileId,
  contestId,
  owner: personOf('entrant-1').openid,
  purpose: 'video' as StoredFile['purpose'],
  name: '影片.mp4',
  bytes: measured.bytes,
  sha256: 'd'.repeat(64),
  begunAt: instantOf('2020-11-30 23:58'),
  storedAt: instantOf('2020-12-01 00:10'),
  usedBy: null,
  video: measured,
  faults: [],
  copy: null,
  ...part,
})

test('an upload begun before closing is sent after it; one begun later is not', async () => {
  const [begun, late] = [await begin(), await begin()]
  await t.write({ storedFiles: [fileOf('cloud://a'), fileOf('cloud://b', { begunAt: entering.closesAt })] })
  await t.at('2020-12-01 00:20')
  const sendWith = async ({ entryId, version }: { entryId: string; version: number }, fileId: string) => {
    const form = { content: { items: [{ fileId, link: null }] } }
    const saved = await entrant().saveDraft({ contestId, to: { entryId, baseVersion: version }, form })
    if (!saved.ok) return saved.error.code
    return codeOf(await entrant().submitEntry({ contestId, entryId, baseVersion: saved.value.version }))
  }
  expect(await sendWith(begun, 'cloud://a')).toBe('ok')
  expect(await sendWith(late, 'cloud://b')).toBe('STAGE_NOT_OPEN')
})

test('a file of somebody else, of another contest, of another kind or of another work is refused at its field', async () => {
  await t.write({
    storedFiles: [
      fileOf('cloud://mine'),
      fileOf('cloud://theirs', { owner: 'oTEST_somebody' }),
      fileOf('cloud://elsewhere', { contestId: 'hebei-2020' }),
      fileOf('cloud://picture', { purpose: 'cover' }),
    ],
  })
  const withFile = (fileId: string) => ({ content: { items: [{ fileId, link: null }] } })
  const { entryId } = await begin(withFile('cloud://mine'))
  expect(await t.all('storedFiles', { _id: 'cloud://mine' })).toMatchObject([{ usedBy: entryId }])
  for (const fileId of [
    'cloud://theirs',
    'cloud://elsewhere',
    'cloud://picture',
    'cloud://nothing',
    'cloud://mine',
  ]) {
    const reply = await entrant().saveDraft({ contestId, to: { key: newKey() }, form: withFile(fileId) })
    expect(reply).toEqual({ ok: false, error: { code: 'FILE_NOT_YOURS', field: 'items.0' } })
  }
  // What a draft no longer shows is free again.
  const form = { content: { items: [] } }
  await entrant().saveDraft({ contestId, to: { entryId, baseVersion: 1 }, form })
  expect(await t.all('storedFiles', { _id: 'cloud://mine' })).toMatchObject([{ usedBy: null }])
})

test('a picture from one of its own films may be the cover, and one from no film of its own may not', async () => {
  const withFrame = (cover: string) => ({
    copy: { state: 'ready' as const, fileId: 'cloud://x', cover, tries: 1 },
  })
  await t.write({
    storedFiles: [
      fileOf('cloud://mine', withFrame('cloud://frame')),
      fileOf('cloud://theirs', { owner: 'oTEST_somebody', ...withFrame('cloud://their-frame') }),
      fileOf('cloud://other', withFrame('cloud://other-frame')),
    ],
  })
  const items = [{ fileId: 'cloud://mine', link: null }]
  const { entryId, version } = await begin({ content: { items, cover: 'cloud://frame' } })
  expect(await t.all('submissions', { _id: entryId })).toMatchObject([{ cover: 'cloud://frame' }])
  for (const cover of ['cloud://their-frame', 'cloud://other-frame'])
    expect(
      await entrant().saveDraft({
        contestId,
        to: { entryId, baseVersion: version },
        form: { content: { cover } },
      }),
    ).toEqual({ ok: false, error: { code: 'FILE_NOT_YOURS', field: 'cover' } })
})

test('one way per entrant: a number that came in through a unit is found without being readable', async () => {
  const { entryId } = await send()
  await t.database.collection('submissions').doc(entryId).update({ channel: 'unit' })
  const { entryId: own, version } = await begin({ ...whole, hidden: { phone: '199 0000 0001' } }, 'entrant-2')
  const reply = await entrant('entrant-2').submitEntry({ contestId, entryId: own, baseVersion: version })
  expect(reply).toEqual({ ok: false, error: { code: 'ENTERED_OTHER_WAY', channel: 'unit' } })
})

test('what was never sent is gone when it is taken back; what was sent is kept as withdrawn', async () => {
  const draft = await begin()
  const sent = await send()
  for (const { entryId } of [draft, sent, sent])
    expect(await entrant().withdrawEntry({ contestId, entryId })).toEqual({
      ok: true,
      value: { state: 'withdrawn' },
    })
  const list = await entrant().listMyEntries({ contestId })
  expect(list.ok && list.value.entries.map(({ entryId }) => entryId)).toEqual([sent.entryId])
  const [gone] = await t.all<Submission>('submissions', { _id: draft.entryId })
  expect(gone).toMatchObject({ title: '', sealed: '', items: [] })
  expect(codeOf(await entrant('entrant-2').withdrawEntry({ contestId, entryId: sent.entryId }))).toBe(
    'ENTRY_NOT_YOURS',
  )
})

test('a contest that takes no individuals, and one that is no address', async () => {
  const requirements = { ...enteringContest.requirements, channels: ['unit'] }
  await t.write({
    contests: [{ ...enteringContest, _id: 'units', contestId: 'units', requirements }],
  } as never)
  const key = newKey()
  expect(await entrant().saveDraft({ contestId: 'units', to: { key }, form: whole })).toEqual({
    ok: false,
    error: { code: 'CHANNEL_NOT_OPEN', channels: ['unit'] },
  })
  const items = [{ fileId: null, link: { platform: 'douyin', address: 'https://example.com/1' } as const }]
  expect(await entrant().saveDraft({ contestId, to: { key }, form: { content: { items } } })).toEqual({
    ok: false,
    error: { code: 'LINK_NOT_READ', field: 'items.0' },
  })
})

test('of a save that is refused at its second file, the first is not taken either', async () => {
  await t.write({
    storedFiles: [fileOf('cloud://first'), fileOf('cloud://strange', { owner: 'oTEST_other' })],
  })
  const items = ['cloud://first', 'cloud://strange'].map((fileId) => ({ fileId, link: null }))
  const reply = await entrant().saveDraft({ contestId, to: { key: newKey() }, form: { content: { items } } })
  expect(reply).toEqual({ ok: false, error: { code: 'FILE_NOT_YOURS', field: 'items.1' } })
  expect(await t.all('storedFiles', { _id: 'cloud://first' })).toMatchObject([{ usedBy: null }])
})
