export interface Queued {
  readonly entryId: string
  readonly submittedAt: number | null
  /** Whoever holds it now. */
  readonly claim: { readonly isMine: boolean } | null
}

/**
 * The work to look at after this one: the next below that nobody else holds and that was not decided here, and at the
 * end of the list whatever is left above.
 */
export const nextAfter = (
  rows: readonly Queued[],
  entryId: string | undefined,
  wasDecided: (row: Queued) => boolean,
): string | undefined => {
  const at = rows.findIndex((row) => row.entryId === entryId)
  const turned = [...rows.slice(at + 1), ...rows.slice(0, Math.max(0, at))]
  return turned.find((row) => !wasDecided(row) && (row.claim?.isMine ?? true))?.entryId
}

/** One step through what is shown, whoever holds it: to look is always allowed. */
export const stepFrom = (
  rows: readonly Queued[],
  entryId: string | undefined,
  step: 1 | -1,
): string | undefined => {
  const at = rows.findIndex((row) => row.entryId === entryId)
  return rows[at === -1 ? 0 : at + step]?.entryId
}

const fieldsBySign: readonly (readonly [RegExp, string])[] = [
  [/标题/, 'title'],
  [/简介|错别字|文案/, 'introduction'],
  [/封面/, 'cover'],
  [/组别|类别/, 'categoryId'],
  [/作者|联系方式|署名/, 'authors'],
  [/画面|声音|时长|水印|片头|字幕|旁白|搬运|音乐|素材|肖像|视频|清晰|黑屏/, 'items.0'],
]

/** Where a reason most likely belongs, as a proposal; the whole work where nothing speaks for a field. */
export const fieldOfReason = (text: string): string =>
  // The head of a film names its title and authors, and is a matter of the film.
  /片头/.test(text) ? 'items.0' : (fieldsBySign.find(([sign]) => sign.test(text))?.[1] ?? '')
