import { instantOf } from '#shared/lib/day'
import type { Unit } from '#shared/model/unit'
import type { TestCloud } from '../../tests/cloud'
import { trailOf } from '../../tests/desk'
import { newKey } from '../../tests/season'
import { contestId, formOf, got, openUnits } from './unitsForTest'

let t: TestCloud
beforeEach(async () => {
  t = await openUnits()
})
afterEach(() => t.close())

const save = (unit: { name: string; contact: string; post: string; phone?: string }, key = newKey()) =>
  t.as('organizer-1').unit.saveUnit({ contestId, to: { key }, unit })
const wang = { name: '唐山市总工会', contact: '王敏', post: '干事', phone: '１９９ 0000 0001' }
test('a unit is added once, its phone is sealed, listed masked, and in no record', async () => {
  const key = newKey()
  const [first, again] = [got(await save(wang, key)), got(await save(wang, key))]
  expect(again).toEqual(first)
  const [kept] = await t.all<Unit>('units', { unitId: first.unitId })
  expect(kept?.sealedPhone).toMatch(/^1\./)
  const listed = got(await t.as('observer-1').unit.listUnits({ contestId }))
  expect(listed.units.find(({ unitId }) => unitId === first.unitId)).toEqual({
    unitId: first.unitId,
    name: '唐山市总工会',
    contact: '王＊＊',
    post: '干事',
    phone: '199****0001',
    reportedAt: instantOf('2020-10-20 10:00'),
    version: 1,
    works: {},
  })
  const everything = JSON.stringify([await t.all('units'), await trailOf(t, contestId), listed])
  expect(everything).not.toContain('19900000001')
  expect((await trailOf(t, contestId)).map(({ action }) => action)).toEqual(['saveUnit'])
})

test('of two who edit at once the second is told; a name stands once; a phone that is left out stays', async () => {
  const { unitId } = got(await save(wang))
  const edit = (baseVersion: number, name: string) =>
    t
      .as('organizer-1')
      .unit.saveUnit({ contestId, to: { unitId, baseVersion }, unit: { name, contact: '李强', post: '' } })
  expect((await edit(1, '唐山市工会')).ok).toBe(true)
  expect(await edit(1, '唐山工会')).toMatchObject({
    ok: false,
    error: { code: 'EDITED_MEANWHILE', by: '苏梅', version: 2 },
  })
  expect(await edit(2, '石家庄市总工会')).toEqual({ ok: false, error: { code: 'UNIT_NAME_TAKEN' } })
  expect(await save({ ...wang, name: '别的', phone: '123' })).toEqual({
    ok: false,
    error: { code: 'PHONE_NOT_READ' },
  })
  const { units } = got(await t.as('organizer-1').unit.listUnits({ contestId }))
  expect(units.find((one) => one.unitId === unitId)).toMatchObject({ contact: '李强', phone: '199****0001' })
})

test('a liaison comes by a code that names the unit, reports whom to ask, and sees that unit alone', async () => {
  const invited = got(
    await t.as('organizer-1').unit.inviteLiaison({ contestId, unitId: 'u-xiongan', key: newKey() }),
  )
  const liaison = t.asOpenid('oTEST_xiongan')
  expect(got(await liaison.account.acceptInvitation({ code: invited.code, name: '赵联络' })).role).toBe(
    'liaison',
  )
  const report = { contestId, contact: '赵联络', post: '主任', phone: '0311-87654321' }
  expect(got(await liaison.unit.reportContact(report)).version).toBe(2)
  expect(got(await liaison.unit.openMyUnit({ contestId }))).toMatchObject({
    unit: { unitId: 'u-xiongan', name: '雄安新区宣传中心', contact: '赵联络', phone: '031****4321' },
    mayEnter: true,
    works: {},
  })
  // Another unit's works, and works that came by post, are there.
  const form = formOf('晨读', '张三', '19900000001')
  got(await t.as('liaison-1').unit.saveUnitWork({ contestId, to: { key: newKey() }, unitId: null, form }))
  got(
    await t.as('organizer-1').unit.saveUnitWork({
      contestId,
      to: { key: newKey() },
      unitId: null,
      form: formOf('夜班', '李四', '19900000002'),
    }),
  )
  expect(got(await liaison.unit.listUnitWorks({ contestId, unitId: 'u-zonggonghui' }))).toEqual({
    works: [],
    total: 0,
    next: null,
  })
  expect(
    got(await t.as('liaison-1').unit.listUnitWorks({ contestId })).works.map(({ title }) => title),
  ).toEqual(['晨读'])
  expect(got(await t.as('reviewer-1').unit.listUnitWorks({ contestId })).total).toBe(2)
})

test('a unit with works stays; one without goes, with its reason', async () => {
  const form = formOf('晨读', '张三', '19900000001')
  got(
    await t
      .as('liaison-1')
      .unit.saveUnitWork({ contestId, to: { key: newKey() }, unitId: 'u-xiongan', form }),
  )
  const remove = (unitId: string) =>
    t.as('owner-1').unit.removeUnit({ contestId, unitId, reason: '重复登记' })
  expect(await remove('u-zonggonghui')).toEqual({ ok: false, error: { code: 'UNIT_HAS_WORKS', works: 1 } })
  expect(await remove('u-xiongan')).toEqual({ ok: true, value: {} })
  expect(await remove('u-xiongan')).toEqual({ ok: true, value: {} })
  expect((await trailOf(t, contestId)).at(-1)).toMatchObject({
    action: 'removeUnit',
    reason: '重复登记',
    words: '雄安新区宣传中心',
  })
})
