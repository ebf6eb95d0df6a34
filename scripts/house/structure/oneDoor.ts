import { filesIn, type Rule } from './house'

// Two kinds of wires leave the house, and each has one door.

const IS_TEST = /\.test\.tsx?$/
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')

/** What reaches out of a phone: WeChat's cloud, and in a browser the cloud on this machine. */
const reachesOut = /\b(Taro\.cloud|wx\.cloud|XMLHttpRequest|Taro\.request|wx\.request)\b|\bfetch\(/
const transports = /^miniprogram\/src\/(api\/(transport|sendBytes)(\.h5)?\.ts|preview\/)/

export const onlyTransportReachesOut: Rule = (house) =>
  filesIn(house, 'miniprogram/src')
    .filter((file) => /\.tsx?$/.test(file) && !IS_TEST.test(file) && !transports.test(file))
    .flatMap((file) => {
      const [found] = reachesOut.exec(withoutComments(house.files.get(file) ?? '')) ?? []
      return found
        ? [
            `${file} uses ${found}: ask through miniprogram/src/api/transport.ts, which also works in a browser`,
          ]
        : []
    })

const namesCollection = /\.collection\('([^']+)'\)|findOne<[^(]*>\(\s*database,\s*'([^']+)'/g

/** A collection that nobody declared exists on no machine: neither here nor in the cloud. */
export const collectionsAreDeclared: Rule = (house) =>
  filesIn(house, 'cloudfunctions/_data').flatMap((file) =>
    [...(house.files.get(file) ?? '').matchAll(namesCollection)]
      .map(([, collected, found]) => collected ?? found ?? '')
      .filter((name) => !house.collections.includes(name))
      .map(
        (name) =>
          `${file} uses the collection “${name}”: declare it, with its indexes, in cloudfunctions/_data/collections.ts`,
      ),
  )
