import { databaseForTest, index } from '../databaseForTest'
import { Collection, Index } from '../storage/collection'
import { Connection } from '../storage/connection'
import { indexAccess, pageSql, primaryAccess } from './access'

const db = databaseForTest([{ name: 'entries', indexes: [index('byVotes', 'contest', '-votes')] }])
const collection = new Collection(1, 'entries')
const byVotes = indexAccess(new Index(1, index('byVotes', 'contest', '-votes'), 0))

function engineSteps(sql: string): string[] {
  const connection = new Connection(db.file)
  try {
    return connection
      .all(`EXPLAIN QUERY PLAN ${sql}`, Array(sql.split('?').length - 1).fill(0))
      .map((row) => String(row[3]))
  } finally {
    connection.close()
  }
}

test.each([
  ['the first page', false, false],
  ['the next page', true, false],
  ['the next page backwards', true, true],
])('%s of an index is searched, and each document fetched by its number', (_name, resumed, backwards) => {
  const steps = engineSteps(pageSql(collection, byVotes, { open: false, resumed, backwards }))
  expect(steps).toContainEqual(expect.stringMatching(/^SEARCH index_1 USING PRIMARY KEY \(.*key[>=]/))
  expect(steps).toContainEqual(expect.stringMatching(/^SEARCH d USING INTEGER PRIMARY KEY \(rowid=\?\)/))
  // Only the page itself may be sorted again, never what it was taken from.
  expect(steps.indexOf('USE TEMP B-TREE FOR ORDER BY')).not.toBe(1)
})

test('a page by _id is searched in the primary key', () => {
  const steps = engineSteps(
    pageSql(collection, primaryAccess(collection), { open: false, resumed: true, backwards: false }),
  )
  expect(steps).toContainEqual(expect.stringMatching(/^SEARCH documents_1 USING .*INDEX .*\(id>/))
})
