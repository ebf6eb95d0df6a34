import { spawnSync } from 'node:child_process'

// ffmpeg, twice over the same frames: the first pass learns where the bits are needed, so that every clip comes
// out just under its size and none looks starved.

export const FRAMES_PER_SECOND = 24
const AUDIO_KBPS = 24

export interface Film {
  /** A folder with 0000.jpg, 0001.jpg …, where the first pass also leaves its notes. */
  folder: string
  sound: string
  seconds: number
  /** The size to aim at, in bytes. */
  size: number
  target: string
}

export function requireFfmpeg(): void {
  if (spawnSync('ffmpeg', ['-version']).error) {
    throw new Error('ffmpeg is missing: install it (Debian: apt-get install ffmpeg)')
  }
}

export function encode(film: Film): void {
  const kbps = Math.floor((film.size * 8) / film.seconds / 1000 - AUDIO_KBPS - 4)
  const video = [
    ...['-framerate', String(FRAMES_PER_SECOND), '-i', `${film.folder}/%04d.jpg`],
    ...['-vf', 'scale=in_range=full:out_range=tv:out_color_matrix=bt709,format=yuv420p'],
    ...['-c:v', 'libx264', '-profile:v', 'high', '-level', '3.1', '-preset', 'veryslow', '-b:v', `${kbps}k`],
    // One thread, and no program's name written in: the same frames give the same file.
    ...['-threads', '1', '-fflags', '+bitexact', '-flags:v', '+bitexact', '-map_metadata', '-1'],
    ...['-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709', '-g', '120'],
    ...['-passlogfile', `${film.folder}/pass`],
  ]
  ffmpeg([...video, '-pass', '1', '-an', '-f', 'null', '-'])
  const audio = [
    '-i',
    film.sound,
    '-c:a',
    'aac',
    '-ac',
    '1',
    '-b:a',
    `${AUDIO_KBPS}k`,
    '-flags:a',
    '+bitexact',
  ]
  const [input, options] = [video.slice(0, 4), video.slice(4)]
  ffmpeg([
    ...input,
    ...audio.slice(0, 2),
    ...options,
    '-pass',
    '2',
    ...audio.slice(2),
    '-movflags',
    '+faststart',
    film.target,
  ])
}

function ffmpeg(args: string[]): void {
  const done = spawnSync('ffmpeg', ['-hide_banner', '-loglevel', 'error', '-y', ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (done.status !== 0) throw new Error(`ffmpeg failed (${done.status ?? done.error?.message})`)
}
