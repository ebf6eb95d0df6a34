import { type Random, seededRandom } from '../tests/fixtures/random'

// A quiet bed under each clip: air (filtered noise) and now and then a plucked string. Made here from numbers,
// so that nobody's recording is in the repository.

export const SAMPLE_RATE = 32_000

export interface Mood {
  seed: number
  /** The lowest string, in hertz. */
  root: number
  /** Plucks a second. */
  pace: number
  /** How much of it is wind, water or street, 0 … 1. */
  air: number
  /** High air is wind and surf, low air is a room or a port. */
  airTone: number
}

/** The five notes of 宫调, over two octaves, in semitones. */
const SCALE = [0, 2, 4, 7, 9, 12, 14, 16, 19, 21]

export function ambience(mood: Mood, seconds: number): Int16Array {
  const random = seededRandom(mood.seed)
  const length = Math.round(seconds * SAMPLE_RATE)
  const sound = new Float64Array(length)
  addAir(sound, mood, random)
  let step = 4
  for (let at = 0.25; at < seconds - 1; at += (0.6 + random() * 0.9) / mood.pace) {
    step = Math.min(SCALE.length - 1, Math.max(0, step + Math.floor(random() * 5) - 2))
    const pitch = mood.root * 2 ** ((SCALE[step] ?? 0) / 12)
    addPluck(sound, Math.round(at * SAMPLE_RATE), pitch, 0.13 + random() * 0.1, random)
  }
  return toSamples(sound)
}

/** Karplus–Strong: a burst of noise in a loop as long as the note, dulled a little on every turn. */
function addPluck(sound: Float64Array, start: number, pitch: number, loudness: number, random: Random): void {
  const loop = Array.from({ length: Math.round(SAMPLE_RATE / pitch) }, () => random() * 2 - 1)
  let before = 0
  for (let at = start; at < Math.min(sound.length, start + SAMPLE_RATE * 2.6); at++) {
    const place = (at - start) % loop.length
    const now = loop[place] ?? 0
    loop[place] = (now + before) * 0.4985
    before = now
    sound[at] = (sound[at] ?? 0) + now * loudness
  }
}

function addAir(sound: Float64Array, mood: Mood, random: Random): void {
  let low = 0
  let lower = 0
  for (let at = 0; at < sound.length; at++) {
    low += (random() * 2 - 1 - low) * mood.airTone
    lower += (low - lower) * mood.airTone
    const breath = 0.6 + 0.4 * Math.sin((at / SAMPLE_RATE) * 0.9 + mood.seed)
    sound[at] = lower * mood.air * breath
  }
}

function toSamples(sound: Float64Array): Int16Array {
  const fade = SAMPLE_RATE * 0.5
  const samples = new Int16Array(sound.length)
  for (let at = 0; at < sound.length; at++) {
    const edge = Math.min(1, at / fade, (sound.length - at) / fade)
    samples[at] = Math.round(Math.tanh((sound[at] ?? 0) * 1.2) * edge * 24_000)
  }
  return samples
}
