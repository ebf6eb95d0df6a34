import { spawnSync } from 'node:child_process'
import path from 'node:path'

const house = path.resolve(__dirname, '../..')
const SECRET = 'a ledger key that must not be printed'

/** Runs a command of ours on a machine without credentials, but for those given. */
const run = (program: string, args: string[], environment: Record<string, string> = {}) => {
  const { PATH = '', HOME = '' } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', program, ...args], {
    cwd: house,
    env: { PATH, HOME, ...environment },
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test('deploy --dry-run names everything there would be, and no value', () => {
  const { status, stdout, stderr } = run('scripts/deploy.ts', ['--dry-run'], {
    LEDGER_KEY: SECRET,
    PRIVACY_KEY: SECRET,
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  for (const named of [
    'voting',
    'Nodejs20.19',
    'LEDGER_KEY',
    'PRIVACY_KEY',
    'settle',
    'slips',
    'ADMINONLY',
    'READONLY',
  ])
    expect(stdout).toContain(named)
  expect(stdout).not.toContain(SECRET)
})

test('deploy without credentials names the variables and asks for no file', () => {
  const { status, stdout, stderr } = run('scripts/deploy.ts', [])
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  for (const named of [
    'CLOUDBASE_ENV_ID',
    'TENCENTCLOUD_SECRETID',
    'TENCENTCLOUD_SECRETKEY',
    'LEDGER_KEY',
    'PRIVACY_KEY',
  ])
    expect(stderr).toContain(named)
})

test('half of the credentials is a mistake, even for a dry run', () => {
  const { status, stderr } = run('scripts/deploy.ts', ['--dry-run'], { CLOUDBASE_ENV_ID: 'env' })
  expect(status).toBe(1)
  expect(stderr).toContain('TENCENTCLOUD_SECRETID')
})

test('doctor --json prints one object and nothing else', () => {
  const { stdout } = run('scripts/doctor.ts', ['--json'])
  const { healthy, findings } = JSON.parse(stdout) as { healthy: boolean; findings: { state: string }[] }
  expect(healthy).toBe(findings.every(({ state }) => state !== 'bad'))
  expect(findings.length).toBeGreaterThan(8)
})
