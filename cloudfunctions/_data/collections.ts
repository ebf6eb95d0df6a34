import { type CollectionDeclaration, up } from './collectionDeclaration'
import { ledgerCollections } from './ledgerCollections'

export type { CollectionDeclaration, IndexDeclaration } from './collectionDeclaration'

/**
 * Every collection and every index, with what the index is for. The local cloud and the deployment
 * create exactly these. `_id` is indexed and unique by itself.
 */
export const collections: readonly CollectionDeclaration[] = [
  // what was set up on this installation, once
  { name: 'installations', indexes: [] },
  // _id = contestId; the public's list, newest first
  { name: 'contests', indexes: [{ name: 'published', fields: up('publishedAt') }] },
  // _id = contestId:noticeId, so that a contest's notices are a range of ids
  { name: 'notices', indexes: [] },
  // _id = contestId: all public works of a contest, as lists show them
  { name: 'catalogues', indexes: [] },
  // _id = entryId
  { name: 'entries', indexes: [{ name: 'contest', fields: up('contestId') }] },
  {
    // _id = entryId: a work as its author and staff know it
    name: 'submissions',
    indexes: [
      // an account's own
      { name: 'owner', fields: up('owner', 'contestId') },
      // the queue of review, the oldest first
      { name: 'queue', fields: up('contestId', 'state', 'submittedAt') },
      { name: 'unit', fields: up('contestId', 'unitId', 'submittedAt') },
      // the same work or the same person again
      { name: 'marks', fields: up('contestId', 'marks') },
    ],
  },
  // _id = contestId:part of a mark: of those who send works of one person at once, one comes in
  { name: 'personLocks', indexes: [] },
  {
    // _id = contestId:number
    name: 'complaints',
    indexes: [
      // an account's own
      { name: 'mine', fields: up('by', 'at') },
      // what waits, by its deadline
      { name: 'waiting', fields: up('contestId', 'answeredAt', 'dueAt') },
    ],
  },
  {
    // _id = entryId:kind:instant: what accounts are told of outside of the pages
    name: 'messages',
    indexes: [
      // what is to be sent, by when
      { name: 'due', fields: up('state', 'nextAt') },
      { name: 'to', fields: up('to', 'at') },
    ],
  },
  // _id = openid: how many messages of each kind an account agreed to
  { name: 'subscriptions', indexes: [] },
  // _id = contestId:unitId, so that a contest's units are a range of ids
  { name: 'units', indexes: [] },
  {
    // _id = the code's hash: who brings it takes over a work
    name: 'claims',
    indexes: [
      // an account's own
      { name: 'mine', fields: up('claimedBy') },
    ],
  },
  // _id = contestId:digest, sheets that were imported
  { name: 'sheetImports', indexes: [] },
  {
    // _id = contestId:openid:role
    name: 'roles',
    indexes: [
      { name: 'account', fields: up('openid', 'contestId') },
      // who works on a contest
      { name: 'contest', fields: up('contestId') },
    ],
  },
  {
    // _id = the code's hash
    name: 'invitations',
    indexes: [
      // those of a contest that still wait
      { name: 'waiting', fields: up('contestId', 'state') },
      // those that an account took
      { name: 'accepted', fields: up('acceptedBy') },
    ],
  },
  {
    // _id = contestId:proposalId
    name: 'proposals',
    indexes: [
      { name: 'contest', fields: up('contestId', 'proposedAt') },
      // whether the same was asked for before, and waits
      { name: 'same', fields: up('contestId', 'act', 'subject', 'state') },
      // what waits on a desk
      { name: 'waiting', fields: up('state', 'contestId') },
    ],
  },
  // _id = openid:hour, so many codes an account tried
  { name: 'guesses', indexes: [] },
  {
    // _id = contestId:instant:tick:random, append-only
    name: 'auditRecords',
    indexes: [
      { name: 'trail', fields: up('contestId', 'recordId') },
      { name: 'action', fields: up('contestId', 'action', 'recordId') },
      { name: 'person', fields: up('contestId', 'by', 'recordId') },
    ],
  },

  {
    // _id = uploadId: files on their way, for a day
    name: 'uploads',
    indexes: [
      // how many an account began today
      { name: 'owner', fields: up('owner', 'begunAt') },
      // whose joining broke off
      { name: 'joining', fields: up('joiningUntil') },
      // what nobody goes on with
      { name: 'age', fields: up('touchedAt') },
    ],
  },
  {
    // _id = fileId
    name: 'storedFiles',
    indexes: [
      { name: 'owner', fields: up('owner', 'contestId') },
      // the same file twice in a contest
      { name: 'digest', fields: up('contestId', 'sha256') },
      // what nothing refers to, by age
      { name: 'unused', fields: up('usedBy', 'storedAt') },
      // films without a copy or a picture
      { name: 'copies', fields: up('purpose', 'copy.cover', 'copy.tries', 'storedAt') },
    ],
  },

  // _id = contestId:panelId
  { name: 'panels', indexes: [] },
  {
    // _id = contestId:panelId:personId, so a panel's are found by their fields
    name: 'scoreBooks',
    indexes: [
      { name: 'panel', fields: up('contestId', 'panelId') },
      { name: 'juror', fields: up('juror', 'left') },
    ],
  },
  // _id = contestId:panelId:personId
  { name: 'signedPapers', indexes: [] },
  // _id = entryId
  { name: 'workFigures', indexes: [{ name: 'contest', fields: up('contestId') }] },
  // _id = contestId
  { name: 'shortlists', indexes: [] },

  // _id = contestId: the table, its rules and what staff decided
  { name: 'awardLists', indexes: [] },
  // _id = contestId: how far the whole record is written
  { name: 'records', indexes: [] },
  // _id = contestId: the list as the public reads it
  { name: 'publicities', indexes: [] },
  {
    // _id = contestId:number
    name: 'objections',
    indexes: [
      // an account's own
      { name: 'mine', fields: up('by', 'at') },
      // what waits, by its deadline
      { name: 'waiting', fields: up('contestId', 'answeredAt', 'dueAt') },
    ],
  },

  // _id = contestId: what a contest came to, told from its final list
  { name: 'stories', indexes: [] },

  // _id = contestId: how its certificates look, and until when names are confirmed
  { name: 'certificatePlans', indexes: [] },
  // _id = sealId: pictures that no client reads
  { name: 'seals', indexes: [] },
  // _id = contestId:entryId
  { name: 'printedNames', indexes: [] },
  {
    // _id = contestId:awardId:winnerId:part:issue
    name: 'certificates',
    indexes: [
      // by what stands on the sheet
      { name: 'number', fields: up('number'), unique: true },
      // what waits, and a page of all
      { name: 'contest', fields: up('contestId', 'state', 'certificateId') },
      { name: 'page', fields: up('contestId', 'certificateId') },
      // an account's own
      { name: 'winner', fields: up('winnerId') },
    ],
  },

  ...ledgerCollections,
]
