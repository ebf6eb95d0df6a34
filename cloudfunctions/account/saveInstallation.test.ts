import { instantOf } from '#shared/lib/day'
import type { TestCloud } from '../../tests/cloud'
import { openDesk, trailOf } from '../../tests/desk'

const contact = { name: '大赛组委会办公室', phone: '0311-00000000' }
const now = instantOf('2020-11-26 12:00')

let t: TestCloud
beforeEach(async () => {
  t = await openDesk()
})
afterEach(() => t.close())

type Patch = Parameters<ReturnType<TestCloud['as']>['account']['saveInstallation']>[0]['patch']
const save = (personaId: string, patch: Patch, baseVersion = 1) =>
  t.as(personaId).account.saveInstallation({ baseVersion, patch })

test('what kind of body runs this is stated once and read by every check', async () => {
  expect(await save('owner-1', { bodyKind: 'enterprise' })).toEqual({ ok: true, value: { version: 2 } })
  expect(await t.as('owner-2').account.openInstallation({})).toMatchObject({
    value: { installation: { bodyKind: 'enterprise', version: 2, privacyGuideDeclared: true } },
  })
  expect(await trailOf(t, 'installation')).toMatchObject([
    {
      at: now,
      byName: '秦岭',
      byRole: 'owner',
      action: 'saveInstallation',
      target: 'installation',
      before: { bodyKind: 'publicInstitution' },
      after: { bodyKind: 'enterprise' },
    },
  ])
})

test('of two at once the second is told by whom; the same twice is saved once', async () => {
  await save('owner-1', { filingNumber: '甲' })
  expect(await save('owner-2', { filingNumber: '乙' })).toEqual({
    ok: false,
    error: { code: 'EDITED_MEANWHILE', by: '秦岭', at: now, version: 2, fields: ['filingNumber'] },
  })
  expect(await save('owner-1', { filingNumber: '甲' })).toEqual({ ok: true, value: { version: 2 } })
  expect(await trailOf(t, 'installation')).toHaveLength(1)
})

test('everybody reads who runs this, and nothing else of the settings', async () => {
  const about = {
    operator: '示范融媒体中心',
    bodyKind: 'publicInstitution',
    filingNumber: '冀ICP备00000000号',
    contact,
    codeLink: '',
  }
  expect(await t.guest.account.aboutInstallation({})).toEqual({ ok: true, value: about })
})

test('codes lead to a declared place on the web, and to nothing else', async () => {
  const codeLink = 'https://vote.example.cn/contest/'
  expect((await save('owner-1', { codeLink })).ok).toBe(true)
  expect(await t.as('owner-1').account.openInstallation({})).toMatchObject({
    value: { installation: { codeLink } },
  })
  for (const junk of [
    'javascript:alert(1)/',
    'http://vote.example.cn/',
    'https://vote.example.cn/?e=',
    'x',
  ]) {
    expect(await save('owner-1', { codeLink: junk })).toMatchObject({ error: { code: 'BAD_INPUT' } })
  }
})

test('a contest’s own owner states nothing for the installation', async () => {
  await t.database.collection('roles').where({ contestId: 'installation', name: '方竹' }).remove()
  expect(await save('owner-2', { filingNumber: '乙' })).toEqual({ ok: false, error: { code: 'FORBIDDEN' } })
  expect(await t.as('owner-2').account.openInstallation({})).toEqual({
    ok: false,
    error: { code: 'FORBIDDEN' },
  })
})
