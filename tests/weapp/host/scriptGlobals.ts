import { shadowedNames } from '../output/browserNames'
import type { Problems } from './problems'

/** What JavaScript itself gives, on any phone. `globalThis` holds this and what the app puts there, and nothing of the browser. */
const languageNames = [
  'Object',
  'Function',
  'Array',
  'Number',
  'parseFloat',
  'parseInt',
  'Infinity',
  'NaN',
  'undefined',
  'Boolean',
  'String',
  'Symbol',
  'Date',
  'Promise',
  'RegExp',
  'Error',
  'AggregateError',
  'EvalError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'TypeError',
  'URIError',
  'JSON',
  'Math',
  'ArrayBuffer',
  'DataView',
  'Uint8Array',
  'Int8Array',
  'Uint16Array',
  'Int16Array',
  'Uint32Array',
  'Int32Array',
  'Float32Array',
  'Float64Array',
  'Uint8ClampedArray',
  'BigInt',
  'BigInt64Array',
  'BigUint64Array',
  'Map',
  'Set',
  'WeakMap',
  'WeakSet',
  'Proxy',
  'Reflect',
  'decodeURI',
  'decodeURIComponent',
  'encodeURI',
  'encodeURIComponent',
  'escape',
  'unescape',
  'isFinite',
  'isNaN',
]

type Globals = Record<string, unknown>

/** The names that a script of the mini-program sees beside those of the language: WeChat's own, and the fence around the browser's. */
export function scriptGlobals(native: Globals, problems: Problems): Globals {
  const real = globalThis as unknown as Globals
  const own: Globals = Object.fromEntries(languageNames.map((name) => [name, real[name]]))
  const timers = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval']
  for (const name of timers) own[name] = (real[name] as (...args: unknown[]) => unknown).bind(globalThis)
  own.console = phoneConsole(problems)
  own.Function = functionWithoutCompiler()
  Object.assign(own, native)

  const polyfilled = (name: string) => name in own && !(shadowedNames as readonly string[]).includes(name)
  return {
    ...native,
    ...Object.fromEntries([...timers, 'console', 'Function', 'Date'].map((name) => [name, own[name]])),
    globalThis: own,
    global: own,
    __typeofBrowserOnly: (name: string) => (polyfilled(name) ? typeof own[name] : 'undefined'),
    __browserOnly(name: string) {
      if (polyfilled(name)) return own[name]
      problems.add('browser-only name', name)
      throw new ReferenceError(`${name} is not defined: no phone has it, only browsers do`)
    },
  }
}

function phoneConsole(problems: Problems): Console {
  const told = Object.create(console) as Console
  told.error = (...words: unknown[]) => problems.add('console.error', words.map(inWords).join(' '))
  return told
}

function inWords(word: unknown): string {
  if (word instanceof Error) return word.stack ?? word.message
  return typeof word === 'object' && word !== null ? JSON.stringify(word) : String(word)
}

/** WeChat compiles no text at run time; of `Function` only the usual question for the global object is answered. */
function functionWithoutCompiler(): FunctionConstructor {
  const refuse = (...[, args]: [unknown, unknown[]]): never => {
    const isQuestion = args.length === 1 && /^\s*return this;?\s*$/.test(String(args[0]))
    if (isQuestion) return (() => undefined) as never
    throw new EvalError('new Function() is forbidden in a mini-program')
  }
  return new Proxy<FunctionConstructor>(Function, {
    apply: (_, self, args) => refuse(self, args),
    construct: refuse,
  })
}
