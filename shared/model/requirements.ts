/** `hard` refuses, `advisory` warns and accepts. */
export const strictnesses = ['hard', 'advisory'] as const
export type Strictness = (typeof strictnesses)[number]

export interface Required<Value> {
  readonly value: Value
  readonly strictness: Strictness
}

export const linkPlatforms = ['douyin', 'kuaishou', 'channels', 'bilibili', 'xiaohongshu', 'weibo'] as const
export type LinkPlatform = (typeof linkPlatforms)[number]

export const videoFormats = ['mp4', 'mov', 'mkv', 'avi', 'mpeg', 'webm'] as const
export type VideoFormat = (typeof videoFormats)[number]

export interface VideoRequirements {
  readonly seconds?: Required<number>
  readonly megabytes?: Required<number>
  readonly formats?: Required<readonly VideoFormat[]>
  /** Exact where a notice names one size, as 720×576; else the least on each side. */
  readonly resolution?: Required<{ readonly width: number; readonly height: number; readonly exact: boolean }>
}

export interface LinkRequirements {
  readonly platforms: readonly LinkPlatform[]
  /** Every published work carries all of them: `最美in温州`. */
  readonly tags: readonly string[]
}

export const fieldKinds = ['text', 'longText', 'number', 'phone', 'address', 'choice', 'date'] as const
export type FieldKind = (typeof fieldKinds)[number]

/** What an entrant fills in besides the work itself. */
export interface EntryField {
  readonly fieldId: string
  readonly name: string
  readonly kind: FieldKind
  readonly required: boolean
  /** Hidden ones are collected, encrypted, and never part of a public reply. */
  readonly hidden: boolean
  readonly choices?: readonly string[]
  readonly longest?: number
}

/** By which way a work comes in. */
export const channels = ['individual', 'unit', 'staff'] as const
export type Channel = (typeof channels)[number]

export interface EntryRequirements {
  /** How a work is sent; both where a notice asks for a link and a file. */
  readonly by: 'file' | 'link' | 'both' | 'either'
  readonly video: VideoRequirements
  readonly link?: LinkRequirements
  /** Items of a set that count as one work; 1 where sets are not known. */
  readonly mostItems: number
  readonly mostAuthors: number
  /** Characters as people count them. */
  readonly longestTitle: number
  readonly longestIntroduction: number
  /** What a title must name: the unit that recommends, or the author's own. */
  readonly titleNames?: 'unit'
  readonly fields: readonly EntryField[]
  readonly channels: readonly Channel[]
  /** Whoever enters alone may not be in a unit's collection too, and the other way round. */
  readonly oneWayPerEntrant: boolean
  /** Until when units report whom to ask. */
  readonly unitsReportBy?: number
  /** For the form, in the notice's words: captions, subtitles, originality. */
  readonly remarks: readonly string[]
}
