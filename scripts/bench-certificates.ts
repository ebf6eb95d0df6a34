import { readFileSync } from 'node:fs'
import type { Certificate } from '#shared/model/certificate'
import { contestId, openCertificates, workIdOf } from '../tests/certificates'
import type { TestCloud } from '../tests/cloud'
import { buildFunctions } from './build-functions'
import { type Measured, report } from './report'

// A contest's 500 certificates as staff make them: call after call, each drawing for some seconds, until none waits.
// The whole cloud is in this process, so its memory is an upper bound of what a function takes.

const CERTIFICATES = 500

const tell = (line: string) => process.stderr.write(`${line}\n`)

/** What the system holds in memory for this process. */
const memory = (): number => {
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
  return Number(kilobytes) / 1024
}

/** Of one certificate, as its winner downloads it. */
const sizesOf = async (t: TestCloud): Promise<{ pdf: number; picture: number }> => {
  const [one] = await t.all<Certificate>('certificates', { winnerId: workIdOf(1) })
  const opened = await t.as('entrant-1').certificate.openCertificate({ number: one?.number ?? '' })
  if (!opened.ok) throw new Error(opened.error.code)
  const bytesAt = async (url: string) => (await (await fetch(url)).arrayBuffer()).byteLength
  return { pdf: await bytesAt(opened.value.pdf), picture: await bytesAt(opened.value.picture) }
}

const main = async (): Promise<void> => {
  await buildFunctions()
  const plan = { confirmBy: null }
  // One award goes to a unit.
  const t = await openCertificates({ works: CERTIFICATES - 1, plan }, { instancesPerFunction: 1 })
  const before = memory()
  let most = before
  const looking = setInterval(() => {
    most = Math.max(most, memory())
  }, 50)
  const times: number[] = []
  try {
    for (let waiting = 1; waiting > 0; ) {
      const startedAt = performance.now()
      const made = await t.as('owner-1').certificate.makeCertificates({ contestId })
      if (!made.ok) throw new Error(made.error.code)
      times.push((performance.now() - startedAt) / 1000)
      waiting = made.value.counts.waiting
      tell(`${made.value.counts.made} / ${CERTIFICATES}，${times.at(-1)?.toFixed(1)} 秒`)
    }
    const startedAt = performance.now()
    await t.as('owner-1').certificate.makeCertificates({ contestId })
    const idleMs = performance.now() - startedAt
    const idleCalls = t.databaseCalls('makeCertificates')
    clearInterval(looking)

    const sizes = await sizesOf(t)
    const total = times.reduce((sum, some) => sum + some, 0)
    const measured: Measured[] = [
      { name: 'certificates.seconds', value: total, unit: 's', goal: { atMost: 300 } },
      { name: 'certificates.msEach', value: (total * 1000) / CERTIFICATES, unit: 'ms' },
      { name: 'certificates.calls', value: times.length, unit: '' },
      { name: 'certificates.longestCallSeconds', value: Math.max(...times), unit: 's', goal: { atMost: 30 } },
      { name: 'certificates.memoryBeforeMB', value: before, unit: 'MB' },
      { name: 'certificates.memoryGrowthMB', value: most - before, unit: 'MB', goal: { atMost: 700 } },
      { name: 'certificates.pdfBytes', value: sizes.pdf, unit: 'B' },
      { name: 'certificates.pictureBytes', value: sizes.picture, unit: 'B' },
      { name: 'certificates.nothingLeftMs', value: idleMs, unit: 'ms' },
      { name: 'certificates.nothingLeftCalls', value: idleCalls, unit: '' },
    ]
    report(measured)
  } finally {
    clearInterval(looking)
    await t.close()
  }
}

main().catch((thrown) => {
  console.error(thrown)
  process.exitCode = 1
})
