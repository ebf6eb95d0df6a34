import { resolvePath } from './paths'

type Globals = Record<string, unknown>

/** CommonJS as WeChat does it: each file once, in a function of its own, with paths relative to the file. */
export class ModuleScope {
  private readonly loaded = new Map<string, { exports: unknown }>()

  constructor(
    private readonly scripts: Record<string, string>,
    private readonly globals: Globals,
  ) {}

  has(path: string): boolean {
    return path in this.scripts
  }

  load(path: string): unknown {
    const known = this.loaded.get(path)
    if (known) return known.exports
    const source = this.scripts[path]
    if (source === undefined) throw new Error(`module '${path}.js' is not defined`)
    const module = { exports: {} as unknown }
    this.loaded.set(path, module)
    const names = ['require', 'module', 'exports', ...Object.keys(this.globals)]
    const run = new Function(...names, `${source}\n//# sourceURL=weapp/${path}.js`)
    run.call(undefined, this.requireFrom(path), module, module.exports, ...Object.values(this.globals))
    return module.exports
  }

  private requireFrom(path: string) {
    const require = (target: string) => this.load(resolvePath(path, target.replace(/\.js$/, '')))
    return Object.assign(require, { async: async (target: string) => require(target) })
  }
}
