import { openPreview } from './preview'

const contestId = 'hebei-2020'

test('a link to a work that never was leads to the others', async () => {
  const { visit } = await openPreview()
  const voter = await visit('voter-1')
  await voter.openWork('999')
  await voter.see('没有找到这件作品')
  await voter.tap('看看全部作品')
  await voter.see('全部 150')
})

test('a link to a work that was taken down says so, and that its votes are on record', async () => {
  const { t, visit } = await openPreview()
  await t.database.collection('entries').doc(`${contestId}-037`).update({ status: 'taken-down' })
  const voter = await visit('voter-1')
  await voter.openWork('037')
  await voter.see('这件作品已经下架')
  await voter.see('看看全部作品')
})

test('a link to a contest that never was', async () => {
  const { visit } = await openPreview()
  const voter = await visit('voter-1')
  await voter.open('contest/index', { contestId: 'nowhere-1999' })
  await voter.see('没有找到这个赛事')
})

test.each(['e=hebei-2020-037', '037'])('the QR code of a poster opens its work: %s', async (scene) => {
  const { visit } = await openPreview()
  const voter = await visit('voter-1')
  await voter.open('contest/entry', { scene })
  await voter.see('今天还能投 10 票')
})

test.each(['%E0%A4%A', 'e=../../admin', '<script>', '9'.repeat(40)])(
  'a QR code of junk leads somewhere: %s',
  async (scene) => {
    const { visit } = await openPreview()
    const voter = await visit('voter-1')
    await voter.open('contest/entry', { scene })
    await voter.see('全部 150')
    await voter.open('contest/index', { scene })
    await voter.see('全部 150')
  },
)
