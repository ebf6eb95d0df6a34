import { clockText } from '#shared/lib/day'
import type { CertificateState } from '#shared/model/certificate'

export const stateWords: Readonly<Record<CertificateState, string>> = {
  waiting: '等着制作',
  stuck: '缺字，没有制作',
  made: '有效',
  voided: '已作废',
  replaced: '已换发',
}

export const clock = (at: number): string => clockText(at, 'M月D日 HH:mm')
