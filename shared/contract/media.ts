import * as z from 'zod'
import { bare, defineNoun } from '#shared/contract/action'
import { contestId, count, entryId, instant, textOf, writeKey } from '#shared/contract/fields'
import { reason } from '#shared/contract/staff'
import { videoFault } from '#shared/contract/submissionParts'
import { filePurposes, missingStates, uploadLimits } from '#shared/model/media'
import { videoFormats } from '#shared/model/requirements'

const uploadId = z.string().regex(/^[0-9a-f]{32}$/)
/** The cloud's own name for a stored file. */
const fileId = z.string().regex(/^cloud:\/\/[^\s]{1,500}$/)

const video = z.object({
  container: z.enum([...videoFormats, 'unknown']),
  videoCodec: z.string(),
  audioCodec: z.string(),
  milliseconds: count,
  width: count,
  height: count,
  bitsPerSecond: count,
  bytes: count,
  isCut: z.boolean(),
  playsOnPhones: z.boolean(),
})

const copy = z.object({
  state: z.enum(['waiting', 'ready', 'failed']),
  fileId: z.string().nullable(),
  cover: z.string().nullable(),
})

/** What its sender and staff know of a file. */
const file = z.object({
  fileId: z.string(),
  purpose: z.enum(filePurposes),
  name: z.string(),
  bytes: count,
  sha256: z.string(),
  storedAt: instant,
  video: video.nullable(),
  faults: z.array(videoFault),
  copy: copy.nullable(),
})

const plan = z.object({
  uploadId,
  bytes: count,
  /** Part n, from 0, is the bytes from n × partBytes on, and is sent to `${folder}/${n}.part`. */
  partBytes: count,
  parts: count,
  folder: z.string(),
})

const notFound = { UPLOAD_NOT_FOUND: bare } as const

const notTaken = {
  VIDEO_NOT_TAKEN: z.object({ faults: z.array(videoFault) }),
  /** A picture, a sheet or a document whose first bytes are of something else. */
  FILE_NOT_WHAT_IT_SAYS: z.object({ name: z.string() }),
} as const

export const media = defineNoun({
  /** Says what is coming. The same key finds the same upload. */
  beginUpload: {
    access: ['member'],
    input: z.object({
      contestId,
      purpose: z.enum(filePurposes),
      name: textOf(uploadLimits.name),
      bytes: count,
      key: writeKey,
    }),
    output: plan,
    errors: {
      CONTEST_NOT_FOUND: bare,
      CONTEST_ARCHIVED: bare,
      KEY_REUSED: bare,
      /** Sheets, scans and attachments are sent by staff. */
      PURPOSE_NOT_YOURS: bare,
      /** Nothing may be entered now. */
      STAGE_NOT_OPEN: z.object({ opensAt: instant.nullable(), closedAt: instant.nullable() }),
      FILE_EMPTY: bare,
      FILE_KIND_NOT_TAKEN: z.object({ ending: z.string(), taken: z.array(z.string()) }),
      FILE_TOO_LARGE: z.object({ bytes: count, limit: count }),
      TOO_MANY_UPLOADS: z.object({ atMost: count }),
    },
  },

  /** Which parts have arrived whole, so that a phone goes on where it was. */
  openUpload: {
    access: ['member'],
    input: z.object({ contestId, uploadId }),
    output: plan.extend({
      arrived: z.array(count),
      /** Once it is stored. */
      file: file.nullable(),
    }),
    errors: notFound,
  },

  /** Joins the parts and looks at what they are. Asked again, it answers the same. */
  finishUpload: {
    access: ['member'],
    input: z.object({ contestId, uploadId }),
    output: z.discriminatedUnion('state', [
      z.object({ state: z.literal('stored'), file }),
      /** Under way since an earlier question: ask again. */
      z.object({ state: z.literal('joining'), retryAfterMs: count }),
    ]),
    errors: {
      ...notFound,
      ...notTaken,
      CONTEST_NOT_FOUND: bare,
      STAGE_NOT_OPEN: z.object({ opensAt: instant.nullable(), closedAt: instant.nullable() }),
      /** Not arrived, or not whole: send these again. */
      PARTS_MISSING: z.object({ parts: z.array(count) }),
      /** Joined so often, and every time it broke off. */
      JOINING_FAILED: bare,
    },
  },

  /** The caller's own files, and to staff everybody's. Others are left out. */
  listFiles: {
    access: ['member'],
    input: z.object({ contestId, fileIds: z.array(fileId).max(uploadLimits.perQuestion) }),
    output: z.object({ files: z.array(file) }),
    errors: {},
  },

  /** Films of works that are to be judged or voted on, and that phones do not play: no stage opens while there is one. */
  listMissingCopies: {
    access: ['reviewer', 'organizer', 'owner'],
    input: z.object({
      contestId,
      offset: count.default(0),
      limit: z.int().min(1).max(uploadLimits.perQuestion).default(uploadLimits.perQuestion),
    }),
    output: z.object({
      films: z.array(
        z.object({
          entryId,
          title: z.string(),
          author: z.string(),
          /** Which film of the work, from 1, and of how many. */
          place: count,
          places: count,
          state: z.enum(missingStates),
          /** null where it is gone: then nobody can give it a copy. */
          file: file.nullable(),
        }),
      ),
      works: count,
      total: count,
      /** The offset of the next page; null at the end. */
      next: count.nullable(),
    }),
    errors: {},
  },

  /** A copy that phones play, made by staff elsewhere and sent like any other video. */
  saveCopy: {
    access: ['reviewer', 'organizer', 'owner'],
    input: z.object({ contestId, fileId, copyFileId: fileId, coverFileId: fileId.nullable(), reason }),
    output: z.object({ file }),
    errors: {
      FILE_NOT_FOUND: bare,
      /** The one that was sent plays no better. */
      COPY_DOES_NOT_PLAY: bare,
    },
  },

  /** Makes the copies that wait, finishes what broke off and clears what nothing refers to. */
  tendFiles: {
    access: ['timer'],
    input: z.object({}),
    output: z.object({ copies: count, failed: count, cleared: count, joined: count }),
    errors: {},
  },
})
