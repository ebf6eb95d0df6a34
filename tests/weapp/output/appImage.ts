import { readWeappOutput, textsOfKind, type WeappOutput } from '../../../scripts/weapp/output'
import { parseTemplates } from '../../../scripts/weapp/templates'
import type { AppImage } from '../protocol'
import { fenceScript } from './fenceScript'
import { styleScope, styleSheet } from './styleSheet'

const images = new Map<string, AppImage>()

/** Reads a build's output folder and makes it ready for a host, once in a test file. */
export function appImage(folder: string): AppImage {
  const image = images.get(folder) ?? makeImage(readWeappOutput(folder))
  images.set(folder, image)
  return image
}

function makeImage(output: WeappOutput): AppImage {
  const wxss = textsOfKind(output, 'wxss')
  const configs = mapValues(textsOfKind(output, 'json'), (source) => JSON.parse(source))
  return {
    scripts: mapValues(textsOfKind(output, 'js'), (source, path) => fenceScript(path, source)),
    configs,
    styles: mapValues(wxss, (_, path) => {
      const scope = styleScope(path, configs[path])
      return { css: styleSheet(path, wxss, scope), scope }
    }),
    templates: compileTemplates(output),
  }
}

/** One script that evaluates to every compiled template by path. */
function compileTemplates(output: WeappOutput): string {
  const { group, problems } = parseTemplates(textsOfKind(output, 'wxml'), textsOfKind(output, 'wxs'))
  try {
    if (problems.length > 0) throw new Error(`The wxml does not compile:\n${problems.join('\n')}`)
    return group.getTmplGenObjectGroups()
  } finally {
    group.free()
  }
}

function mapValues<T>(
  from: Record<string, string>,
  change: (value: string, key: string) => T,
): Record<string, T> {
  return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, change(value, key)]))
}
