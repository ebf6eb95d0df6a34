import { openPreview, slipsOf, votesOf } from './preview'

test('a double tap is one vote', async () => {
  const { t, visit } = await openPreview()
  const voter = await visit('voter-1')
  await voter.openWork('037')
  await voter.button('投 1 票').dblclick()
  await voter.see('投票成功，已投这件 1 票')
  expect(votesOf(await slipsOf(t))).toEqual({ '037': 1 })
})

test('ten taps within a second are one vote', async () => {
  const { t, visit } = await openPreview()
  const voter = await visit('voter-1')
  await voter.openWork('037')
  await voter.button('投 1 票').evaluate(async (button: HTMLElement) => {
    for (let taps = 0; taps < 10; taps++) {
      button.click()
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  })
  await voter.see('投票成功，已投这件 1 票')
  expect(votesOf(await slipsOf(t))).toEqual({ '037': 1 })
})

test('whoever wants to give more than once a moment later can', async () => {
  const { t, visit } = await openPreview()
  const voter = await visit('voter-1')
  await voter.openWork('037')
  await voter.vote(1)
  await voter.see('今天还能投 9 票')
  await voter.vote(1)
  await voter.see('投票成功，已投这件 2 票')
  expect(votesOf(await slipsOf(t))).toEqual({ '037': 2 })
})
