import type { Output } from '@/api/refusal'

export type MissingFilm = Output<'media', 'listMissingCopies'>['films'][number]

/** What it is called, and the one thing to do about it. */
export const missingWords: Readonly<
  Record<MissingFilm['state'], { readonly name: string; readonly what: string }>
> = {
  waiting: {
    name: '正在转换',
    what: '系统正在做手机能放的版本，通常几分钟。半小时还在这里，就自己传一个。',
  },
  failed: {
    name: '没能转换',
    what: '试了几次都没有做成。请在电脑上转成 MP4（H.264/AAC）再传上来，原片会保留。',
  },
  gone: {
    name: '找不到原片',
    what: '原片已不在存储里，补不了副本。请在审核里把这件重新打开、退回，让作者重新上传。',
  },
}

/** Of a set, which film it is. */
export const placeText = ({ place, places }: Pick<MissingFilm, 'place' | 'places'>): string =>
  places > 1 ? `第 ${place} 个视频，共 ${places} 个` : ''
