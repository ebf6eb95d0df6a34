import { TmplGroup } from 'glass-easel-template-compiler'

interface TemplateComplaint {
  isError: boolean
  message: string
  path: string
  startLine: number
}

/** Compiles every wxml and wxs file by WeChat's own compiler into one script. A wxml that does not parse, or imports nothing, is an error here. */
export function compileTemplates(wxml: Record<string, string>, wxs: Record<string, string>): string {
  const { group, complaints } = parseTemplates(wxml, wxs)
  try {
    if (complaints.length > 0) throw new Error(`The wxml does not compile:\n${complaints.join('\n')}`)
    return group.getTmplGenObjectGroups()
  } finally {
    group.free()
  }
}

export function checkTemplates(wxml: Record<string, string>, wxs: Record<string, string>): string[] {
  const { group, complaints } = parseTemplates(wxml, wxs)
  group.free()
  return complaints
}

function parseTemplates(wxml: Record<string, string>, wxs: Record<string, string>) {
  const group = new TmplGroup()
  const complaints: string[] = []
  for (const [path, source] of Object.entries(wxml)) {
    for (const it of group.addTmpl(path, source) as TemplateComplaint[]) {
      if (it.isError || it.message === 'missing end tag')
        complaints.push(`${path}.wxml:${it.startLine + 1}: ${it.message}`)
    }
  }
  for (const [path, source] of Object.entries(wxs)) group.addScript(path, source)
  for (const path of Object.keys(wxml)) {
    for (const needed of group.getDirectDependencies(path) as string[]) {
      if (!(needed in wxml)) complaints.push(`${path}.wxml imports ${needed}.wxml, which is missing`)
    }
    for (const needed of group.getScriptDependencies(path) as string[]) {
      if (!(needed in wxs)) complaints.push(`${path}.wxml uses ${needed}.wxs, which is missing`)
    }
  }
  return { group, complaints }
}
