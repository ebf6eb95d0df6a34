import { spawn } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findFiles, writeStream } from '../_data/files'
import type { CopyMaker } from './copyMaker'
import { copyPathsOf } from './copyPaths'

// A film comes from anybody: it may lead ffmpeg to no file of this machine.
const careful = ['-hide_banner', '-loglevel', 'error', '-y', '-protocol_whitelist', 'http,https,tcp,tls']
const within = (side: number) =>
  `scale=w='if(gt(iw,ih),min(${side},iw),-2)':h='if(gt(iw,ih),-2,min(${side},ih))',crop=trunc(iw/2)*2:trunc(ih/2)*2`
const film = [
  '-map',
  '0:v:0',
  '-map',
  '0:a:0?',
  '-vf',
  within(1280),
  '-c:v',
  'libx264',
  '-preset',
  'veryfast',
]
const bounded = ['-crf', '23', '-maxrate', '2500k', '-bufsize', '5000k', '-pix_fmt', 'yuv420p']
const sound = ['-c:a', 'aac', '-b:a', '128k', '-ac', '2', '-movflags', '+faststart', '-f', 'mp4']
const picture = ['-frames:v', '1', '-vf', within(640), '-q:v', '5', '-f', 'mjpeg']

/** A moment in: many films begin black. */
const pictureAt = (milliseconds: number): string => (Math.min(1_000, milliseconds / 2) / 1_000).toFixed(2)

const run = (program: string, args: readonly string[], signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], signal, killSignal: 'SIGKILL' })
    let said = ''
    child.stderr.on('data', (piece: Buffer) => {
      said = `${said}${piece}`.slice(-500)
    })
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`ffmpeg ended with ${code}: ${said}`)),
    )
  })

const store = async (from: string, to: string, signal: AbortSignal): Promise<string> => {
  const { size } = await stat(from)
  return writeStream(to, size, createReadStream(from), signal)
}

/** On one machine, with the program that is installed there. */
export const ffmpegMaker =
  (program: string): CopyMaker =>
  async (file, signal) => {
    const [found] = await findFiles([file.fileId])
    if (!found || !file.video) return { state: 'failed' }
    const to = await copyPathsOf(file)
    const folder = await mkdtemp(path.join(tmpdir(), 'copy-'))
    try {
      const [movie, still] = [path.join(folder, 'copy.mp4'), path.join(folder, 'cover.jpg')]
      const from = ['-i', found.url]
      if (!file.video.playsOnPhones)
        await run(program, [...careful, ...from, ...film, ...bounded, ...sound, movie], signal)
      await run(
        program,
        [...careful, '-ss', pictureAt(file.video.milliseconds), ...from, ...picture, still],
        signal,
      )
      const copy = file.video.playsOnPhones ? file.fileId : await store(movie, to.copy, signal)
      return { state: 'ready', fileId: copy, cover: await store(still, to.cover, signal) }
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
