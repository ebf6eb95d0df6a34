import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { openDatabase } from '.'
import { databaseForTest, index } from './databaseForTest'

const declared = [{ name: 'entries', indexes: [index('byVotes', 'contest', '-votes')] }]

describe('durability', () => {
  const synced = databaseForTest(declared, true)
  const thrownAway = databaseForTest(declared, false)

  test('is what the engine says it is', () => {
    expect(synced.database.durable).toBe(true)
    expect(thrownAway.database.durable).toBe(false)
  })

  test('documents are there again after a restart', async () => {
    await synced.add('entries', { _id: 'a', at: new Date(5), list: [1, { b: null }] })
    await synced.reopen()
    expect(await synced.get('entries')).toEqual([{ _id: 'a', at: new Date(5), list: [1, { b: null }] }])
  })
})

describe('declarations', () => {
  const db = databaseForTest(declared)

  test('a new index is built from what is there, one no longer declared goes', async () => {
    await db.add(
      'entries',
      { _id: 'a', contest: 'x', tags: ['p', 'q'] },
      { _id: 'b', contest: 'x', tags: ['q'] },
    )
    await db.reopen([{ name: 'entries', indexes: [index('byTag', 'tags')] }])
    const overview = db.database.collectionsOverview()
    expect(overview).toEqual([
      { name: 'entries', documents: 2, indexes: [{ name: 'byTag', unique: false, fields: ['tags'] }] },
    ])
    expect(await db.get('entries', { tags: 'p' })).toMatchObject([{ _id: 'a' }])
    expect(await db.count('entries', { tags: 'q' })).toBe(2)
  })

  test('a unique index that the documents do not allow stops the start, and changes nothing', async () => {
    await expect(
      db.reopen([{ name: 'entries', indexes: [{ ...index('one', 'contest'), unique: true }] }]),
    ).rejects.toThrow('E11000')
    await db.reopen()
    expect(db.database.collectionsOverview()).toMatchObject([{ documents: 2 }])
  })

  test('a collection made by a call is kept', async () => {
    await db.database.handle('database.addCollection', { collectionName: 'made' })
    await db.reopen()
    expect(await db.count('made')).toBe(0)
    await expect(
      db.database.handle('database.addCollection', { collectionName: 'made' }),
    ).rejects.toMatchObject({ code: 'DATABASE_COLLECTION_ALREADY_EXIST' })
  })
})

describe('a damaged file', () => {
  const db = databaseForTest(declared)
  const open = (file: string) => openDatabase({ file, durable: false, collections: declared, now: Date.now })

  test.each([
    ['something else entirely', (file: string) => writeFileSync(file, 'this is no database'.repeat(500))],
    ['a file cut short', (file: string) => truncateSync(file, 9000)],
    ['pages overwritten', (file: string) => writeFileSync(file, readFileSync(file).fill(7, 4096 * 2))],
  ])('%s is named as such', async (_name, damage) => {
    await db.add('entries', ...Array.from({ length: 500 }, (_, at) => ({ contest: 'x', votes: at })))
    await db.database.close()
    const copy = `${db.file}.damaged`
    writeFileSync(copy, readFileSync(db.file))
    damage(copy)
    expect(() => open(copy)).toThrow(expect.objectContaining({ code: 'DATABASE_DAMAGED', file: copy }))
    Object.assign(db, { database: open(db.file) })
  })
})
