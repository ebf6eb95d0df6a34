import { TmplGroup } from 'glass-easel-template-compiler'

interface Complaint {
  isError: boolean
  message: string
  startLine: number
}

type Texts = Record<string, string>

/** Every wxml and wxs file through WeChat's own compiler: the group to take code from, and what is wrong. The caller frees the group. */
export function parseTemplates(wxml: Texts, wxs: Texts): { group: TmplGroup; problems: string[] } {
  const group = new TmplGroup()
  const problems: string[] = []
  for (const [path, source] of Object.entries(wxml)) {
    for (const { isError, message, startLine } of group.addTmpl(path, source) as Complaint[]) {
      // The compiler forgives a tag that is never closed; WeChat's own tools do not.
      if (isError || message === 'missing end tag') problems.push(`${path}.wxml:${startLine + 1}: ${message}`)
    }
  }
  for (const [path, source] of Object.entries(wxs)) group.addScript(path, source)
  for (const path of Object.keys(wxml)) {
    const missing = (needed: string[], kind: Texts, extension: string) =>
      needed
        .filter((name) => !(name in kind))
        .map((name) => `${path}.wxml needs ${name}.${extension}, which is missing`)
    problems.push(...missing(group.getDirectDependencies(path), wxml, 'wxml'))
    problems.push(...missing(group.getScriptDependencies(path), wxs, 'wxs'))
  }
  return { group, problems }
}

export function checkTemplates(wxml: Texts, wxs: Texts): string[] {
  const { group, problems } = parseTemplates(wxml, wxs)
  group.free()
  return problems
}
