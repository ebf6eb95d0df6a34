import { type AppConfig, subPackageRoots } from './appConfig'
import type { WeappOutput } from './output'

export interface WeappSizes {
  mainBytes: number
  totalBytes: number
  /** root of a sub-package → bytes */
  subPackages: Record<string, number>
}

const kilobyte = 1024
/** Ours: WeChat's are 2 MB for a package and 20 MB in all. What a voter waits for is the main package. */
export const sizeLimits = { main: 600 * kilobyte, total: 1536 * kilobyte, package: 800 * kilobyte } as const

export function weappSizes(output: WeappOutput, config: AppConfig): WeappSizes {
  const subPackages = Object.fromEntries(subPackageRoots(config).map((root) => [root, 0]))
  let totalBytes = 0
  for (const [path, bytes] of output.sizes) {
    totalBytes += bytes
    const root = Object.keys(subPackages).find((start) => path.startsWith(start))
    if (root !== undefined) subPackages[root] = (subPackages[root] ?? 0) + bytes
  }
  const inSubPackages = Object.values(subPackages).reduce((sum, bytes) => sum + bytes, 0)
  return { mainBytes: totalBytes - inSubPackages, totalBytes, subPackages }
}

export function checkSizes({ mainBytes, totalBytes, subPackages }: WeappSizes): string[] {
  const over = (what: string, bytes: number, most: number) =>
    bytes > most ? [`${what} is ${Math.ceil(bytes / kilobyte)} KB, more than ${most / kilobyte} KB`] : []
  return [
    ...over('the main package', mainBytes, sizeLimits.main),
    ...over('the whole mini-program', totalBytes, sizeLimits.total),
    ...Object.entries(subPackages).flatMap(([root, bytes]) =>
      over(`the sub-package ${root}`, bytes, sizeLimits.package),
    ),
  ]
}
