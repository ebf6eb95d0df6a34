import { posix } from 'node:path'
import { type AppConfig, allPages } from './appConfig'
import type { WeappOutput } from './output'

/** Each page and component has its three files, names only components that exist, and the tabs lie in the main package. */
export function checkPages(output: WeappOutput, config: AppConfig): string[] {
  const problems: string[] = []
  const seen = new Set<string>()
  const visit = (path: string, named: string) => {
    if (seen.has(path)) return
    seen.add(path)
    for (const extension of ['js', 'json', 'wxml']) {
      if (!output.has(`${path}.${extension}`))
        problems.push(`${path}.${extension} is missing, named by ${named}`)
    }
    if (!output.has(`${path}.json`)) return
    for (const target of Object.values(componentsOf(output, path)))
      visit(resolveFrom(path, target), `${path}.json`)
  }
  for (const page of allPages(config)) visit(page, 'app.json')
  for (const target of Object.values(config.usingComponents ?? {}))
    visit(resolveFrom('app', target), 'app.json')
  if (config.tabBar?.custom) visit('custom-tab-bar/index', 'app.json')
  return [...problems, ...checkTabs(config)]
}

function checkTabs({ pages, tabBar }: AppConfig): string[] {
  if (!tabBar) return []
  const outside = tabBar.list.filter(({ pagePath }) => !pages.includes(pagePath))
  return [
    ...outside.map(({ pagePath }) => `the tab ${pagePath} is not a page of the main package`),
    ...(tabBar.list.length < 2 || tabBar.list.length > 5
      ? [`there are ${tabBar.list.length} tabs; WeChat takes 2 to 5`]
      : []),
  ]
}

function componentsOf(output: WeappOutput, path: string): Record<string, string> {
  return JSON.parse(output.read(`${path}.json`)).usingComponents ?? {}
}

function resolveFrom(path: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(path), target)
}
