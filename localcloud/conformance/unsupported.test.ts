import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { _, type Collection, cloudForTest, codeOf } from './cloudForTest'

const bench = cloudForTest()
let collection: Collection

beforeAll(async () => {
  collection = await bench.fresh([
    { _id: 'x', at: { type: 'Point', coordinates: [116, 40] }, n: 1, list: [1] },
  ])
})

const UNSUPPORTED = /UNSUPPORTED/

const raw = (where: object) => collection.options({ raw: true }).where(where).get()
const aggregate = (stage: object) => collection.options({ raw: true }).aggregate([stage]).end()

// The SDK declares only the point.
const shapes = () =>
  bench.db.Geo as unknown as Record<'LineString' | 'Polygon', new (parts: unknown[]) => object>
const point = () => new bench.db.Geo.Point(116, 40)
const line = () => new (shapes().LineString)([point(), new bench.db.Geo.Point(117, 41)])
const polygon = () => {
  const corners = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 0],
  ].map(([x, y]) => new bench.db.Geo.Point(x as number, y as number))
  return new (shapes().Polygon)([new (shapes().LineString)(corners)])
}

const cases: [string, () => Promise<unknown>][] = [
  ['geoNear', () => collection.where({ at: _.geoNear({ geometry: point(), maxDistance: 5 }) }).get()],
  ['geoWithin', () => collection.where({ at: _.geoWithin({ geometry: polygon() }) }).get()],
  ['geoWithin a circle', () => collection.where({ at: _.geoWithin({ centerSphere: [[0, 0], 1] }) }).get()],
  ['geoIntersects', () => collection.where({ at: _.geoIntersects({ geometry: line() }) }).get()],
  ['jsonSchema', () => collection.where(_.jsonSchema({ required: ['n'] })).get()],
  ['text search', () => raw({ $text: { $search: 'x' } })],
  ['JavaScript', () => raw({ $where: 'this.n === 1' })],
  [
    'the stage geoNear',
    () =>
      collection
        .aggregate()
        .geoNear({ near: point(), distanceField: 'd' } as never)
        .end(),
  ],
  ['the stage out', () => aggregate({ $out: 'elsewhere' })],
  ['the stage merge', () => aggregate({ $merge: { into: 'elsewhere' } })],
  ['an array filter in an update', () => collection.doc('x').update({ 'list.$[big]': 1 })],
  [
    'an expression that runs JavaScript',
    () => aggregate({ $project: { v: { $function: { body: 'x', args: [], lang: 'js' } } } }),
  ],
  ['copying files', () => bench.sdk.copyFile({ fileList: [{ srcPath: 'a/x', dstPath: 'b/x' }] })],
]

describe('what the cloud can and this machine cannot is called unsupported', () => {
  test.each(cases)('%s', async (_name, call) => {
    expect(await codeOf(call())).toMatch(UNSUPPORTED)
  })

  test.each([
    'database.foo',
    'database.listCollections',
    'storage.foo',
    'wx.openApi',
    'functions.foo',
    'nothing',
    '',
  ])('the action %p', async (action) => {
    const { status, json } = await bench.post({ action, collectionName: collection.name })
    expect([status, json.code]).toEqual([200, expect.stringMatching(UNSUPPORTED)])
    expect(json.requestId).toEqual(expect.any(String))
  })

  test('and is listed in README.md', () => {
    const readme = readFileSync(join(__dirname, 'README.md'), 'utf8')
    const listed = [...readme.matchAll(/^- (.+?)(?: — .*)?$/gm)].map(([, name]) => name)
    expect(listed.sort()).toEqual([...cases.map(([name]) => name), 'every other action'].sort())
  })
})
