import type { DeviceFile } from '@/api/deviceFilesPort'
import { fingerprintOf } from './fingerprint'

const MEGABYTE = 1024 * 1024
const fileOf = (content: Uint8Array): DeviceFile => ({
  name: 'film.mp4',
  bytes: content.length,
  content: new Blob([content as Uint8Array<ArrayBuffer>]),
})
const read = ({ content }: DeviceFile, from: number, length: number) =>
  (content as Blob).slice(from, from + length).arrayBuffer()
const printOf = (content: Uint8Array) => fingerprintOf(fileOf(content), read)
const withByte = (at: number) => {
  const content = new Uint8Array(MEGABYTE)
  content[at] = 1
  return content
}

test('two films of one length are told apart by their beginning or their end', async () => {
  const same = await printOf(new Uint8Array(MEGABYTE))
  expect(await printOf(new Uint8Array(MEGABYTE))).toBe(same)
  expect(await printOf(withByte(10))).not.toBe(same)
  expect(await printOf(withByte(MEGABYTE - 10))).not.toBe(same)
  expect(await printOf(new Uint8Array(MEGABYTE + 1))).not.toBe(same)
})

test('little is read of a large film, and a short one whole', async () => {
  const asked: [number, number][] = []
  const watch = (file: DeviceFile, from: number, length: number) => {
    asked.push([from, length])
    return read(file, from, length)
  }
  await fingerprintOf(fileOf(new Uint8Array(MEGABYTE)), watch)
  await fingerprintOf(fileOf(new Uint8Array(5)), watch)
  expect(asked).toEqual([
    [0, 65_536],
    [MEGABYTE - 65_536, 65_536],
    [0, 5],
    [0, 5],
  ])
})

test('what cannot be read has none', async () => {
  expect(await fingerprintOf(fileOf(new Uint8Array(5)), () => Promise.reject(new Error('gone')))).toBe('')
})
