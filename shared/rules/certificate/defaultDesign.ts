import { type CertificateDesign, certificateLimits } from '#shared/model/certificate'

/** What an organiser begins with. */
export const defaultDesign = (hosts: readonly string[], day: string): CertificateDesign => ({
  layout: 'gold',
  per: 'work',
  heading: '荣誉证书',
  body: '{姓名}：\n您创作的作品《{作品}》在{赛事}中荣获{奖项}。\n特发此证，以资鼓励。',
  unitBody: '{单位}：\n在{赛事}中荣获{奖项}。\n特发此证，以资鼓励。',
  issuers: hosts.slice(0, certificateLimits.issuers).map((host) => host.slice(0, certificateLimits.issuer)),
  day,
})
