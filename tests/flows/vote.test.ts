import { openPreview, slipsOf, votesOf } from './preview'

test('from the home page to a vote that moves the ranking', async () => {
  const { t, visit } = await openPreview()
  const voter = await visit('voter-1')

  await voter.open()
  await voter.tap(/河北有我/)
  await voter.see('150 件作品')
  await voter.type('搜作品名、作者或编号', '037')
  await voter.see('037')
  await voter.tap(/^037 号/)
  await voter.see('今天还能投 10 票')

  await voter.tap(/^播放/)
  const film = voter.page.locator('video')
  await voter.until(() => film.evaluate((video: HTMLVideoElement) => video.currentTime > 0.3))

  await voter.tap('加一')
  await voter.tap('加一')
  await voter.tap('投 3 票')
  await voter.see('今天还能投 7 票')
  await voter.see('已投这件 3 票')
  expect(votesOf(await slipsOf(t))).toEqual({ '037': 3 })
})
