import { hubei } from '#shared/presets/hubei'
import { itemFindings, partLines } from './schemeWords'

const itemOf = (itemId: string) => {
  const found = hubei.items.find((item) => item.itemId === itemId)
  if (!found) throw new Error(itemId)
  return found
}

test('both ends of a band are said, and what we filled in', () => {
  expect(itemOf('onTopic').parts.flatMap(partLines)).toEqual([
    '按切题视频的占比：',
    '95%（含）到 100%（含）：5 分',
    '90%（含）到 95%（不含）：3 分',
    '80%（含）到 90%（不含）：2 分',
    '70%（含）到 80%（不含）：1 分',
    '0%（含）到 70%（不含）：0 分（通知没有写，按 0 分补上）',
  ])
})

test('dates, times, what is taken and what is only kept', () => {
  expect(itemOf('material').parts.flatMap(partLines)).toEqual([
    '2024-04-05 前素材交齐：5 分',
    '2024-04-15 前素材交齐：3 分',
    '更晚：0 分',
    '另交两段视频、两份课件（记录，不计分）',
  ])
  expect(itemOf('channel').parts.flatMap(partLines)).toEqual([
    '每年发布成绩至少 2 次，每次 1 分',
    '每年提供证书查询（培训部）至少 2 次，每次 1 分，最多 4 分',
  ])
  expect(itemOf('training').parts.flatMap(partLines)[0]).toBe('缺席一次扣 1 分，扣完后从总分里继续扣')
})

test('sums that do not agree are told', () => {
  expect(hubei.items.flatMap((item) => itemFindings(item).map((text) => `${item.name} ${text}`))).toEqual([
    '账号移交 各部分最多 3 分，与标题的 5 分不一致',
    '统一渠道 各部分最多 6 分，与标题的 15 分不一致',
  ])
})
