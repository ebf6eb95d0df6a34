import { checkAddresses } from './weapp/addresses'
import { appConfig } from './weapp/appConfig'
import { readWeappOutput, textsOfKind } from './weapp/output'
import { checkPages } from './weapp/pages'
import { checkNoMaps, checkScripts } from './weapp/scripts'
import { checkSizes, type WeappSizes, weappSizes } from './weapp/sizes'
import { checkTemplates } from './weapp/templates'

export interface WeappCheck {
  sizes: WeappSizes
  /** sentences, each naming a file or a package; empty when the build may be uploaded */
  problems: string[]
}

/** Reads a WeChat build as its reviewers and old phones would, without running it. */
export function checkWeapp(folder = 'dist/weapp'): WeappCheck {
  const output = readWeappOutput(folder)
  const config = appConfig(output)
  const sizes = weappSizes(output, config)
  return {
    sizes,
    problems: [
      ...checkSizes(sizes),
      ...checkPages(output, config),
      ...checkScripts(output),
      ...checkNoMaps(output),
      ...checkAddresses(output),
      ...checkTemplates(textsOfKind(output, 'wxml'), textsOfKind(output, 'wxs')),
    ],
  }
}

function run(folder: string | undefined): void {
  const { sizes, problems } = checkWeapp(folder)
  const inKilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`
  console.log(`main package ${inKilobytes(sizes.mainBytes)}, in all ${inKilobytes(sizes.totalBytes)}`)
  for (const [root, bytes] of Object.entries(sizes.subPackages))
    console.log(`  ${root} ${inKilobytes(bytes)}`)
  for (const problem of problems) console.error(`✗ ${problem}`)
  if (problems.length > 0) process.exitCode = 1
}

if (require.main === module) run(process.argv[2])
