import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { copyMakerHere } from './copyMaker'

test('the program in the path, what somebody asked for, or none', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'jingying-path-'))
  const program = path.join(folder, 'ffmpeg')
  expect(copyMakerHere({ PATH: folder })).toBe('none')
  writeFileSync(program, '')
  chmodSync(program, 0o755)
  expect(copyMakerHere({ PATH: `/nowhere${path.delimiter}${folder}` })).toBe(program)
  expect(copyMakerHere({ PATH: folder, COPY_MAKER: 'none' })).toBe('none')
  rmSync(folder, { recursive: true })
})
