import type { AppImage } from '../protocol'
import { backendContext } from './backendContext'
import { type AssociatedBackend, type CodeSpace, type glassEasel, MiniProgramEnv } from './glassEasel'
import type { ModuleScope } from './moduleScope'
import { resolvePath } from './paths'

/**
 * Gives the framework an app's templates, styles and configs, and runs each page's and component's script when it is first needed,
 * after those of the components that it uses.
 */
export class CodeLoader {
  readonly space: CodeSpace
  readonly backend: AssociatedBackend
  /** `Page()` and `Component()` register for the file being loaded, whichever chunk of the bundle makes the call. */
  private entry = ''
  private readonly ready = new Set<string>()

  constructor(private readonly image: AppImage) {
    const env = new MiniProgramEnv()
    this.space = env.createCodeSpace('', true)
    this.backend = env.associateBackend(backendContext())
    const templates = new Function(`return ${image.templates}`)() as Record<
      string,
      glassEasel.template.ComponentTemplate['content']
    >
    for (const [path, content] of Object.entries(templates)) {
      this.space.addCompiledTemplate(path, { groupList: templates as never, content })
    }
    for (const [path, { css, scope }] of Object.entries(image.styles)) {
      this.backend.registerStyleSheetContent(path, css)
      this.space.addStyleSheet(path, path, scope)
    }
    for (const [path, config] of Object.entries(image.configs)) {
      if (path in templates)
        this.space.addComponentStaticConfig(path, { ...config, usingComponents: this.usedBy(path) })
    }
  }

  /** What registers pages and components, for the scripts of the app. */
  registrars() {
    const inEntry = (register: (entry: string, definition: object) => void) => (definition: object) =>
      register(this.entry, withLists(definition))
    return {
      Page: inEntry((path, definition) =>
        this.space
          .component(path)
          .pageDefinition(definition as never)
          .register(),
      ),
      Component: inEntry((path, definition) =>
        this.space
          .component(path)
          .definition(definition as never)
          .register(),
      ),
      Behavior: (definition: object) =>
        this.space
          .behavior()
          .definition(definition as never)
          .register(),
    }
  }

  load(path: string, modules: ModuleScope): void {
    if (this.ready.has(path)) return
    this.ready.add(path)
    for (const used of Object.values(this.usedBy(path))) this.load(resolvePath(path, used), modules)
    const outer = this.entry
    this.entry = path
    modules.load(path)
    this.entry = outer
  }

  configOf(path: string): Record<string, unknown> {
    return this.image.configs[path] ?? {}
  }

  private usedBy(path: string): Record<string, string> {
    const everywhere = (this.image.configs.app?.usingComponents ?? {}) as Record<string, string>
    const absolute = Object.fromEntries(
      Object.entries(everywhere).map(([tag, target]) => [tag, `/${resolvePath('app', target)}`]),
    )
    return {
      ...absolute,
      ...(this.image.configs[path]?.usingComponents as Record<string, string> | undefined),
    }
  }
}

/** Taro gives an empty object where it has no list, and WeChat takes no offence. */
function withLists(definition: object): object {
  const given: Record<string, unknown> = { ...definition }
  for (const list of ['behaviors', 'externalClasses']) {
    if (!Array.isArray(given[list])) delete given[list]
  }
  return given
}
