import { transformSync } from 'esbuild'
import { absentNames, shadowedNames } from './browserNames'

const mark = '__browserOnly_'
const names = [...shadowedNames, ...absentNames]
const define = Object.fromEntries(names.map((name) => [name, mark + name]))

/**
 * Puts a fence around every browser-only name that a script leaves unbound: esbuild, which knows scopes, renames the free ones, and the
 * unique new names can then be replaced as text. The host answers `typeof` with 'undefined', and reports any other use by its name.
 */
export function fenceScript(path: string, source: string): string {
  const { code } = transformSync(source, {
    define,
    sourcefile: path,
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'silent',
  })
  return code
    .replace(new RegExp(`typeof ${mark}(\\w+)`, 'g'), '__typeofBrowserOnly("$1")')
    .replace(new RegExp(`${mark}(\\w+)`, 'g'), '(__browserOnly("$1"))')
}
