import { matchFiles } from './matchFiles'

const work = (entryId: string, title: string, author: string, fileName = '') => ({
  entryId,
  title,
  authors: [author],
  fileName,
})
const works = [
  work('a', '晨读', '张三', '01.mp4'),
  work('b', '晨读时分', '李四'),
  work('c', '夜班', '王五'),
  work('d', '夜班', '赵六'),
]
const pairs = (...names: string[]) => {
  const { matched, left } = matchFiles(names, works)
  return [matched.map(({ file, entryId }) => `${names[file]}=${entryId}`), left.map((file) => names[file])]
}

test('by the sheet’s name, by title, by title and author; what fits two is left', () => {
  expect(pairs('０1.MP4', '《晨读时分》.mov', '夜班-王五.mp4', '夜班.mp4', 'IMG_0001.mp4')).toEqual([
    ['０1.MP4=a', '《晨读时分》.mov=b', '夜班-王五.mp4=c', '夜班.mp4=d'],
    ['IMG_0001.mp4'],
  ])
})

test('two files for one work are nobody’s', () => {
  expect(pairs('晨读时分.mp4', '晨读时分.mov')).toEqual([[], ['晨读时分.mp4', '晨读时分.mov']])
  expect(pairs('夜班.mp4')).toEqual([[], ['夜班.mp4']])
  expect(pairs()).toEqual([[], []])
})
