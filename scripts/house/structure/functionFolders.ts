import { filesIn, type House, type Rule } from './house'

const LAYERS = ['_runtime', '_data']
const IS_TEST = /\.test\.ts$/
const IS_HANDLER = /^export const (\w+): Handler</gm

const folderOf = (file: string) => file.split('/')[1] ?? ''

/** Nouns and function folders are the same words, and what begins with "_" is a known layer. */
export const foldersAreNouns: Rule = (house) => {
  const folders = new Set(
    filesIn(house, 'cloudfunctions')
      .filter((file) => file.split('/').length > 2)
      .map(folderOf),
  )
  const strangers = [...folders].filter((folder) => !(folder in house.nouns) && !LAYERS.includes(folder))
  return [
    ...Object.keys(house.nouns)
      .filter((noun) => !house.files.has(`cloudfunctions/${noun}/index.ts`))
      .map(
        (noun) =>
          `shared/contract/${noun}.ts has no function: write cloudfunctions/${noun}/index.ts, which calls serve`,
      ),
    ...strangers.map((folder) =>
      folder.startsWith('_')
        ? `cloudfunctions/${folder}/ is no layer: there are ${LAYERS.join(' and ')}`
        : `cloudfunctions/${folder}/ is no noun of the contract: declare it in shared/contract/${folder}.ts and name it in shared/contract/index.ts`,
    ),
  ]
}

/** index.ts only says who handles what, so that one glance shows what a function does. */
export const indexOnlyServes: Rule = (house) =>
  Object.keys(house.nouns).flatMap((noun) => {
    const file = `cloudfunctions/${noun}/index.ts`
    const statements = (house.files.get(file) ?? '')
      .replace(/^import [\s\S]*?from '.*'$/gm, '')
      .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
      .trim()
    if (!house.files.has(file) || /^export const main = serve\(\w+, \{[\w\s,]*\}\)$/.test(statements))
      return []
    return [`${file} does more than call serve: give what it does a module beside it`]
  })

const handlersIn = (house: House, file: string): string[] =>
  [...(house.files.get(file) ?? '').matchAll(IS_HANDLER)].map(([, name]) => name ?? '')

/** Reads live together in queries.ts; a write is a decision of its own and has a file of its name. */
export const oneFileAWrite: Rule = (house) =>
  Object.entries(house.nouns).flatMap(([noun, { actions }]) => {
    const folder = `cloudfunctions/${noun}`
    const modules = filesIn(house, folder).filter((file) => !IS_TEST.test(file))
    const misplaced = modules
      .filter((file) => file !== `${folder}/queries.ts`)
      .flatMap((file) => {
        const strangers = handlersIn(house, file).filter((name) => file !== `${folder}/${name}.ts`)
        return strangers.map(
          (name) =>
            `${file} holds ${name}: move it to ${folder}/${name}.ts, or to queries.ts if it only reads`,
        )
      })
    const handled = new Set(modules.flatMap((file) => handlersIn(house, file)))
    const missing = actions
      .filter((action) => !handled.has(action))
      .map(
        (action) =>
          `${noun}.${action} has no handler: export const ${action}: Handler<typeof ${noun}.${action}> from ${folder}/queries.ts or ${folder}/${action}.ts`,
      )
    const nested = modules
      .filter((file) => file.split('/').length > 3)
      .map((file) => `${file} lies too deep: a function's folder is flat`)
    return [...misplaced, ...missing, ...nested]
  })
