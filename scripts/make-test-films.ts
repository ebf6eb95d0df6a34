import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './cloud/deployment'

// The films that tests are shown: one second of a test card in every format that is known, and some that are broken.
// They are a few kilobytes each and lie in the repository; only who changes them needs ffmpeg.

const folder = path.join(root, 'tests/fixtures/films')
const source = ['-f', 'lavfi', '-i', 'testsrc2=s=128x72:r=10:d=1', '-f', 'lavfi', '-i', 'sine=f=440:d=1']
const h264 = [
  '-c:v',
  'libx264',
  '-crf',
  '40',
  '-pix_fmt',
  'yuv420p',
  '-c:a',
  'aac',
  '-b:a',
  '24k',
  '-shortest',
]
const upright = ['-f', 'lavfi', '-i', 'testsrc2=s=72x128:r=10:d=1']

const films: Readonly<Record<string, readonly string[]>> = {
  'front.mp4': [...source, ...h264, '-movflags', '+faststart'],
  'end.mp4': [...source, ...h264],
  'film.mov': [...source, ...h264],
  'film.mkv': [...source, ...h264],
  'film.webm': [...source, '-c:v', 'libvpx', '-b:v', '60k', '-c:a', 'libvorbis', '-shortest'],
  'film.avi': [...source, '-c:v', 'mpeg4', '-q:v', '20', '-c:a', 'mp3', '-b:a', '32k', '-shortest'],
  'film.mpg': [
    ...source,
    '-r',
    '25',
    '-c:v',
    'mpeg2video',
    '-q:v',
    '20',
    '-c:a',
    'mp2',
    '-b:a',
    '64k',
    '-shortest',
  ],
  'silent-upright.mp4': [...upright, ...h264, '-movflags', '+faststart'],
  'hevc.mp4': [
    ...source,
    '-c:v',
    'libx265',
    '-crf',
    '40',
    '-c:a',
    'aac',
    '-shortest',
    '-movflags',
    '+faststart',
  ],
}

const make = (name: string, options: readonly string[]): void => {
  const file = path.join(folder, name)
  const careful = ['-hide_banner', '-loglevel', 'error', '-y', '-threads', '1', '-fflags', '+bitexact']
  execFileSync('ffmpeg', [...careful, ...options, '-map_metadata', '-1', '-flags', '+bitexact', file])
}

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const [name, options] of Object.entries(films)) make(name, options)

const cut = path.join(folder, 'cut.mp4')
writeFileSync(cut, readFileSync(path.join(folder, 'front.mp4')))
truncateSync(cut, Math.floor(statSync(cut).size * 0.6))
// A film without a frame: its index alone.
make('no-seconds.mp4', [...source, ...h264, '-t', '0'])
writeFileSync(path.join(folder, 'renamed.mp4'), '这不是视频，只是一个改了名字的文本文件。\n')
console.log(execFileSync('ls', ['-l', folder]).toString())
