import { execFileSync } from 'node:child_process'
import { randomFillSync } from 'node:crypto'
import { appendFileSync, copyFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { root } from '../cloud/deployment'

const MEGABYTE = 1024 * 1024

/** A film of any size without a transcoder: behind the film stands a box that players pass over. */
export const paddedFilm = (folder: string, megabytes: number): string => {
  const file = path.join(folder, `padded-${megabytes}.mp4`)
  copyFileSync(path.join(root, 'tests/fixtures/films/front.mp4'), file)
  const rest = megabytes * MEGABYTE - statSync(file).size
  const head = Buffer.alloc(8)
  head.writeUInt32BE(rest, 0)
  head.write('free', 4, 'latin1')
  appendFileSync(file, head)
  const noise = randomFillSync(Buffer.alloc(MEGABYTE))
  for (let left = rest - head.length; left > 0; left -= noise.length)
    appendFileSync(file, noise.subarray(0, Math.min(left, noise.length)))
  return file
}

const careful = ['-hide_banner', '-loglevel', 'fatal', '-y']
const noise = 'nullsrc=s=1280x720:r=30:d=20,noise=alls=60:allf=t'
const source = ['-f', 'lavfi', '-i', noise, '-f', 'lavfi', '-i', 'sine=f=440:d=20']
const h264 = ['-c:v', 'libx264', '-preset', 'ultrafast', '-b:v', '20M', '-maxrate', '20M', '-bufsize', '20M']

/** Films of about 50 MB in every format, of real frames: noise is what compresses least. */
export const realFilms = (folder: string): string[] => {
  const place = (name: string) => path.join(folder, name)
  const run = (...options: string[]) => execFileSync('ffmpeg', [...careful, ...options], { stdio: 'ignore' })
  const first = place('end.mp4')
  run(...source, ...h264, '-pix_fmt', 'yuv420p', '-c:a', 'aac', first)
  run('-i', first, '-c', 'copy', '-movflags', '+faststart', place('front.mp4'))
  for (const name of ['film.mov', 'film.mkv', 'film.avi']) run('-i', first, '-c', 'copy', place(name))
  run('-i', first, '-c:v', 'mpeg2video', '-b:v', '20M', '-c:a', 'mp2', place('film.mpg'))
  run(
    '-i',
    first,
    '-c:v',
    'libvpx',
    '-deadline',
    'realtime',
    '-cpu-used',
    '16',
    '-b:v',
    '20M',
    place('film.webm'),
  )
  return ['front.mp4', 'end.mp4', 'film.mov', 'film.mkv', 'film.webm', 'film.avi', 'film.mpg'].map(place)
}
