import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from '../cloud/deployment'
import { contentHash, filesBelow, readReceipt, writeWhole } from './receipt'

export const screenDir = join(root, 'dist/screen')
const receiptFile = join(root, 'dist/screen.receipt.json')

interface Receipt {
  readonly sources: string
}

const sourcesHash = (): string =>
  contentHash(['package-lock.json', 'scripts/build/screen.ts', ...['screen', 'shared'].flatMap(filesBelow)])

/** The big screen: one page, one script, one sheet. Answers whether anything had changed. */
export const buildScreen = async (): Promise<boolean> => {
  const sources = sourcesHash()
  const isCurrent = readReceipt<Receipt>(receiptFile)?.sources === sources
  if (isCurrent && existsSync(join(screenDir, 'screen.js'))) return false
  mkdirSync(screenDir, { recursive: true })
  const { outputFiles } = await build({
    entryPoints: { screen: join(root, 'screen/main.ts') },
    outdir: screenDir,
    absWorkingDir: root,
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    // Halls have old machines.
    target: 'es2020',
    legalComments: 'none',
    logLevel: 'warning',
  })
  for (const { path, contents } of outputFiles) writeWhole(path, contents)
  copyFileSync(join(root, 'screen/index.html'), join(screenDir, 'index.html'))
  writeWhole(receiptFile, JSON.stringify({ sources } satisfies Receipt))
  return true
}
