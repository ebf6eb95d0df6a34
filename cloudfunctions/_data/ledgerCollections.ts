import { type CollectionDeclaration, up } from './collectionDeclaration'

/** What votes are kept in, and what is made of them. */
export const ledgerCollections: readonly CollectionDeclaration[] = [
  // _id = contestId
  { name: 'papers', indexes: [] },
  // versions of it that slips name. _id = contestId:version
  { name: 'paperVersions', indexes: [] },
  {
    // _id = contestId:voter:window:revision, the lock of a cast
    name: 'slips',
    indexes: [
      // finds a cast that is sent again, whatever receipt it comes with
      { name: 'key', fields: up('voter', 'key'), unique: true },
      // finds what is not counted yet, oldest first
      { name: 'unsettled', fields: up('batch', 'contestId', 'castAt') },
    ],
  },
  {
    // _id = contestId:markId
    name: 'marks',
    indexes: [{ name: 'contest', fields: up('contestId', 'lastAt') }],
  },
  {
    // _id = contestId:rulingId
    name: 'rulings',
    indexes: [
      { name: 'contest', fields: up('contestId', 'decidedAt') },
      // what is signed and not counted yet
      { name: 'state', fields: up('state') },
    ],
  },
  // _id = contestId: how far the fraud desk has looked
  { name: 'inspections', indexes: [] },
  // _id = contestId: how far the public export is written
  { name: 'exports', indexes: [] },
  // _id = contestId:number, the lock of a batch
  { name: 'batches', indexes: [] },
  // _id = contestId
  { name: 'tallies', indexes: [] },
  // _id = contestId: the public snapshot
  { name: 'rankings', indexes: [] },
  // _id = contestId: the whole count, for staff who may see it
  { name: 'standings', indexes: [] },
  // _id = contestId:day, votes of each work at the end of each hour
  { name: 'curves', indexes: [] },
  // _id = contestId: how often works were shown, from a sample of visits
  { name: 'impressions', indexes: [] },
]
