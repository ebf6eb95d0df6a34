import { presets } from '#shared/presets/index'
import { requirementLines } from './requirementLines'

test('河北 asks for three minutes, and one way for each author', () => {
  const lines = requirementLines(presets['hebei-2020'].requirements)
  expect(lines).toContain('时长不超过 3 分钟')
  expect(lines).toContain('同一位作者只能选一种参加方式')
  expect(lines).toContain('每件作品最多署名 5 人')
})

test('温州 asks for links with its topics', () => {
  const lines = requirementLines(presets['wenzhou-2024'].requirements).join('\n')
  expect(lines).toContain('发布时带上话题：#')
})

test('what is only advised says so', () => {
  const { requirements } = presets['hebei-2020']
  const video = { seconds: { value: 90, strictness: 'advisory' as const } }
  expect(requirementLines({ ...requirements, video })).toContain('建议时长不超过 1 分钟 30 秒')
})
