import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encode, FRAMES_PER_SECOND, requireFfmpeg } from '../media/film'
import { moods } from '../media/moods'
import { ambience, SAMPLE_RATE } from '../media/sound'
import { findBrowser, openStudio, type Studio } from '../media/studio'
import { type ClipScene, clipScenes, pictureOf, stillScenes } from '../tests/fixtures/scenes'

// Paints the clips and covers that the demo season shows. Run by hand after a scene was changed; its results
// are committed, so that nobody needs ffmpeg or Chromium to start the product.
//
//   npx tsx scripts/make-clips.ts                       everything
//   npx tsx scripts/make-clips.ts chongli-snow …        these scenes
//   npx tsx scripts/make-clips.ts --covers [scene …]    covers alone

const MEDIA = new URL('../media/', import.meta.url).pathname
const CLIP_SECONDS = 8
const CLIP_BYTES = 190_000
const COVER_BYTES = 24_000
/** Every scene has settled by then: boats are under way, steam has risen. */
const COVER_SECOND = 4

const clipSize = { portrait: [540, 960], landscape: [960, 540] } as const
const coverSize = { portrait: [480, 640], landscape: [640, 360] } as const

async function makeCover(studio: Studio, scene: string): Promise<number> {
  const picture = pictureOf(scene)
  const [w, h] = coverSize[picture.orientation]
  for (let quality = 0.92; quality > 0.3; quality -= 0.03) {
    const jpeg = await studio.shoot({ scene, w, h, t: COVER_SECOND, quality })
    if (jpeg.length > COVER_BYTES) continue
    writeFileSync(join(MEDIA, picture.cover), jpeg)
    return jpeg.length
  }
  throw new Error(`${scene}: no cover below ${COVER_BYTES} bytes`)
}

async function makeClip(studio: Studio, scene: ClipScene): Promise<number> {
  const picture = pictureOf(scene)
  const [w, h] = clipSize[picture.orientation]
  const folder = mkdtempSync(join(tmpdir(), 'clip-'))
  try {
    for (let frame = 0; frame < CLIP_SECONDS * FRAMES_PER_SECOND; frame++) {
      const jpeg = await studio.shoot({ scene, w, h, t: frame / FRAMES_PER_SECOND, quality: 0.94 })
      writeFileSync(join(folder, `${String(frame).padStart(4, '0')}.jpg`), jpeg)
    }
    const sound = join(folder, 'sound.wav')
    writeFileSync(sound, wav(ambience(moods[scene], CLIP_SECONDS)))
    const target = join(MEDIA, picture.clip)
    encode({ folder, sound, seconds: CLIP_SECONDS, size: CLIP_BYTES, target })
    return statSync(target).size
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function wav(samples: Int16Array): Buffer {
  const header = Buffer.alloc(44)
  header.write('RIFF', 0)
  header.writeUInt32LE(36 + samples.byteLength, 4)
  header.write('WAVEfmt ', 8)
  header.writeUInt32LE(16, 16)
  header.writeUInt16LE(1, 20)
  header.writeUInt16LE(1, 22)
  header.writeUInt32LE(SAMPLE_RATE, 24)
  header.writeUInt32LE(SAMPLE_RATE * 2, 28)
  header.writeUInt16LE(2, 32)
  header.writeUInt16LE(16, 34)
  header.write('data', 36)
  header.writeUInt32LE(samples.byteLength, 40)
  return Buffer.concat([header, Buffer.from(samples.buffer)])
}

async function main(): Promise<void> {
  const coversOnly = process.argv.includes('--covers')
  const named = process.argv.slice(2).filter((word) => !word.startsWith('--'))
  const scenes = named.length > 0 ? named : [...Object.keys(clipScenes), ...Object.keys(stillScenes)]
  for (const scene of scenes) pictureOf(scene)
  if (!coversOnly) requireFfmpeg()
  findBrowser()
  for (const folder of ['clips', 'covers']) mkdirSync(join(MEDIA, folder), { recursive: true })

  const studio = await openStudio()
  try {
    for (const scene of scenes) {
      const cover = await makeCover(studio, scene)
      const clip = !coversOnly && scene in clipScenes ? await makeClip(studio, scene as ClipScene) : undefined
      console.log(`${scene}: cover ${kilobytes(cover)}${clip ? `, clip ${kilobytes(clip)}` : ''}`)
    }
  } finally {
    await studio.close()
  }
}

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
