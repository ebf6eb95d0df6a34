import { spawn } from 'node:child_process'
import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../cloud/deployment'
import { contentHash, filesBelow, readReceipt, writeWhole } from './receipt'

/** One source, three outputs: the product, the web preview with its switcher, and what browsers outside see. */
export const clients = {
  weapp: { type: 'weapp', folder: 'dist/weapp', environment: {} },
  preview: { type: 'h5', folder: 'dist/h5', environment: { JINGYING_PREVIEW: '1' } },
  public: { type: 'h5', folder: 'dist/public', environment: {} },
} as const

export type ClientName = keyof typeof clients

interface Receipt {
  readonly sources: string
  /** A build by hand over this one, or half a one, must not pass for it. */
  readonly output: string
}

const sourcesHash = (): string =>
  contentHash([
    'package-lock.json',
    'scripts/build/client.ts',
    'miniprogram/babel.config.js',
    ...['miniprogram/config', 'miniprogram/src', 'shared'].flatMap(filesBelow).filter(isSource),
  ])

const isSource = (file: string) => !/\.test\.tsx?$/.test(file)

const receiptFile = (name: ClientName) => join(root, `dist/${name}.receipt.json`)

export const isClientCurrent = (name: ClientName): boolean => {
  const receipt = readReceipt<Receipt>(receiptFile(name))
  return (
    receipt?.sources === sourcesHash() && receipt.output === contentHash(filesBelow(clients[name].folder))
  )
}

/** Builds one of them, unless what lies there was made from these very sources; answers whether it did. */
export const buildClient = async (name: ClientName): Promise<boolean> => {
  if (isClientCurrent(name)) return false
  const sources = sourcesHash()
  const fresh = `dist/.${name}-${process.pid}`
  try {
    await runTaro(name, fresh)
    // Whoever reads the build meanwhile finds the old one or the new one whole.
    const place = join(root, clients[name].folder)
    const old = `${place}.${process.pid}.old`
    if (existsSync(place)) renameSync(place, old)
    renameSync(join(root, fresh), place)
    rmSync(old, { recursive: true, force: true })
  } finally {
    rmSync(join(root, fresh), { recursive: true, force: true })
  }
  const output = contentHash(filesBelow(clients[name].folder))
  writeWhole(receiptFile(name), JSON.stringify({ sources, output } satisfies Receipt))
  return true
}

const runTaro = (name: ClientName, folder: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const { type, environment } = clients[name]
    const taro = join(root, 'node_modules/@tarojs/cli/bin/taro')
    const child = spawn(process.execPath, [taro, 'build', '--type', type, '--no-check'], {
      cwd: join(root, 'miniprogram'),
      // Jest says `test` here, and a build for tests would be another program.
      env: { ...process.env, NODE_ENV: 'production', JINGYING_OUTPUT: folder, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const said: Buffer[] = []
    child.stdout.on('data', (part: Buffer) => said.push(part))
    child.stderr.on('data', (part: Buffer) => said.push(part))
    child.on('error', reject)
    child.on('close', (status) => {
      const text = Buffer.concat(said).toString()
      // A page that does not compile is told by the program's words, and not always by its exit code.
      if (status === 0 && existsSync(join(root, folder)) && !text.includes('✖')) resolve()
      else reject(new Error(`taro build --type ${type} failed:\n${complaintIn(text)}`))
    })
  })

const MOST_LETTERS = 2000

/** Without the progress bar that it is buried under. */
const complaintIn = (text: string): string => {
  const errors = text.indexOf('✖ Errors')
  return errors < 0 ? text.slice(-MOST_LETTERS) : text.slice(errors, errors + MOST_LETTERS)
}
