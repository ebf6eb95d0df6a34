import type { Compiler } from 'webpack'

interface Tag {
  readonly tagName: string
  readonly voidTag: boolean
  readonly attributes: Readonly<Record<string, string>>
  readonly meta: object
}
interface Page {
  readonly publicPath: string
  readonly headTags: Tag[]
}
type PagePlugin = new () => object
type PagePluginHooks = {
  getHooks(compilation: object): {
    alterAssetTagGroups: { tap(name: string, change: (page: Page) => Page): void }
  }
}

const name = 'PreloadShared'

/**
 * What every page needs is fetched beside the app and not after it: on a slow line and a slow phone the contest's
 * works stand there a quarter of a second earlier. Taro's router imports its pages lazily and cannot be told
 * otherwise; its own copy of the plugin that writes index.html is used, so that the hooks are those that run.
 */
export class PreloadShared {
  apply(compiler: Compiler): void {
    const writer = compiler.options.plugins.find((plugin) => plugin?.constructor.name === 'HtmlWebpackPlugin')
    if (!writer) throw new Error('nothing writes index.html: PreloadShared has to be looked at again')
    const { getHooks } = writer.constructor as unknown as PagePlugin & PagePluginHooks
    compiler.hooks.compilation.tap(name, (compilation) => {
      getHooks(compilation).alterAssetTagGroups.tap(name, (page) => {
        for (const file of compilation.namedChunks.get('shared')?.files ?? []) {
          const as = file.endsWith('.css') ? 'style' : 'script'
          const attributes = { rel: 'preload', as, href: page.publicPath + file }
          page.headTags.unshift({ tagName: 'link', voidTag: true, attributes, meta: { plugin: name } })
        }
        return page
      })
    })
  }
}
