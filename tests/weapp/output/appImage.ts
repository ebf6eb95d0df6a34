import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { AppImage } from '../protocol'
import { compileTemplates } from './compileTemplates'
import { fenceScript } from './fenceScript'
import { styleSheet } from './styleSheet'

const images = new Map<string, AppImage>()

/** Reads a build's output folder and makes it ready for a host, once in a test file. */
export function appImage(folder: string): AppImage {
  let image = images.get(folder)
  if (!image) {
    image = readImage(folder)
    images.set(folder, image)
  }
  return image
}

function readImage(folder: string): AppImage {
  if (!existsSync(join(folder, 'app.json'))) {
    throw new Error(`No WeChat build in ${folder}. Run: npm run build:weapp`)
  }
  const kept = readOutput(folder)
  const wxss = kept('wxss')
  return {
    scripts: mapValues(kept('js'), (source, path) => fenceScript(path, source)),
    configs: mapValues(kept('json'), (source) => JSON.parse(source)),
    styles: mapValues(wxss, (_, path) => styleSheet(path, wxss)),
    templates: compileTemplates(kept('wxml'), kept('wxs')),
  }
}

/** The text files of an output folder by kind: path without extension → content. */
export function readOutput(folder: string): (extension: string) => Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => relative(folder, join(file.parentPath, file.name)).split(sep).join('/'))
  return (extension) => {
    const ending = `.${extension}`
    const ofKind = paths.filter((path) => path.endsWith(ending)).sort()
    return Object.fromEntries(
      ofKind.map((path) => [path.slice(0, -ending.length), readFileSync(join(folder, path), 'utf8')]),
    )
  }
}

function mapValues<T>(
  from: Record<string, string>,
  change: (value: string, key: string) => T,
): Record<string, T> {
  return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, change(value, key)]))
}
