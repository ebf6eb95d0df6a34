import type { WeappOutput } from './output'

export interface AppConfig {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
  tabBar?: { custom?: boolean; list: { pagePath: string }[] }
  usingComponents?: Record<string, string>
}

export function appConfig(output: WeappOutput): AppConfig {
  return JSON.parse(output.read('app.json'))
}

/** Roots of the sub-packages, each ending with a slash. */
export function subPackageRoots(config: AppConfig): string[] {
  return (config.subPackages ?? []).map(({ root }) => `${root.replace(/\/$/, '')}/`)
}

export function allPages(config: AppConfig): string[] {
  const inSubPackages = (config.subPackages ?? []).flatMap(({ root, pages }) =>
    pages.map((page) => `${root.replace(/\/$/, '')}/${page}`),
  )
  return [...config.pages, ...inSubPackages]
}
