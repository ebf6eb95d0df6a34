import { spawn } from 'node:child_process'
import { scripts } from '../package.json'

/** From what takes a second and is easy to mend, to what takes longest. Each is also a command: `npm run check:style`. */
const steps = ['style', 'structure', 'arrows', 'unused', 'types'] as const
type Step = (typeof steps)[number]

interface Outcome {
  readonly passed: boolean
  readonly output: string
  readonly seconds: number
}

const run = (step: Step): Promise<Outcome> =>
  new Promise((resolve) => {
    const startedAt = performance.now()
    const child = spawn(scripts[`check:${step}`], { shell: true, stdio: ['ignore', 'pipe', 'pipe'] })
    const parts: Buffer[] = []
    child.stdout.on('data', (part: Buffer) => parts.push(part))
    child.stderr.on('data', (part: Buffer) => parts.push(part))
    child.on('close', (status) =>
      resolve({
        passed: status === 0,
        output: Buffer.concat(parts).toString().trimEnd(),
        seconds: (performance.now() - startedAt) / 1000,
      }),
    )
  })

const tell = (step: Step, { passed, output, seconds }: Outcome) => {
  console.log(`${passed ? '✓' : '✗'} ${step.padEnd(10)} ${seconds.toFixed(1)} s`)
  if (!passed) console.log(`${output.replace(/^/gm, '    ')}\n`)
}

const main = async () => {
  // Types take as long as all the others together: they go beside them and are told last.
  const types = run('types')
  const outcomes: Outcome[] = []
  for (const step of steps) {
    const outcome = step === 'types' ? await types : await run(step)
    tell(step, outcome)
    outcomes.push(outcome)
  }
  process.exit(outcomes.every(({ passed }) => passed) ? 0 : 1)
}

main()
