import { halfWidth } from '#shared/lib/halfWidth'
import { ok, type Result, refuse } from '#shared/lib/result'
import type { PublishedLink } from '#shared/model/entry'
import type { LinkPlatform } from '#shared/model/requirements'
import type { LinkTags, SubmittedItem } from '#shared/model/submission'

/** How a platform writes the address of one work; what follows is tracking. `keeps` is what the work is not found without. */
interface AddressForm {
  readonly platform: LinkPlatform
  readonly hosts: readonly string[]
  readonly path: RegExp
  readonly keeps?: RegExp
  /** The same work under the platform's own address. */
  readonly plain?: (id: string) => string
}

const SHORT = /^\/([A-Za-z0-9_-]{4,40})/

const forms: readonly AddressForm[] = [
  { platform: 'douyin', hosts: ['v.douyin.com'], path: SHORT },
  {
    platform: 'douyin',
    hosts: ['www.douyin.com', 'douyin.com', 'www.iesdouyin.com', 'm.douyin.com'],
    path: /^\/(?:share\/)?video\/(\d{8,24})/,
    plain: (id) => `https://www.douyin.com/video/${id}`,
  },
  { platform: 'kuaishou', hosts: ['v.kuaishou.com'], path: SHORT },
  { platform: 'kuaishou', hosts: ['www.kuaishou.com'], path: /^\/(?:f|short-video)\/([A-Za-z0-9_-]{4,60})/ },
  {
    platform: 'kuaishou',
    hosts: ['m.gifshow.com', 'v.m.chenzhongtech.com', 'm.kuaishou.com'],
    path: /^\/fw\/photo\/([A-Za-z0-9_-]{4,60})/,
    plain: (id) => `https://www.kuaishou.com/short-video/${id}`,
  },
  { platform: 'channels', hosts: ['weixin.qq.com'], path: /^\/sph\/([A-Za-z0-9_-]{4,60})/ },
  {
    platform: 'channels',
    hosts: ['channels.weixin.qq.com'],
    path: /^\/(?:web\/pages\/feed|finder-preview\/pages\/feed)/,
    keeps: /[?&](eid=[^&#]+)/,
  },
  { platform: 'bilibili', hosts: ['b23.tv', 'bili2233.cn'], path: SHORT },
  {
    platform: 'bilibili',
    hosts: ['www.bilibili.com', 'bilibili.com', 'm.bilibili.com'],
    path: /^\/video\/(BV[A-Za-z0-9]{10}|av\d+)/,
    keeps: /[?&](p=(?!1(?:&|#|$))\d+)/,
    plain: (id) => `https://www.bilibili.com/video/${id}`,
  },
  { platform: 'xiaohongshu', hosts: ['xhslink.com'], path: /^\/(?:[a-z]\/)?([A-Za-z0-9]{4,40})/ },
  {
    platform: 'xiaohongshu',
    hosts: ['www.xiaohongshu.com', 'xiaohongshu.com'],
    path: /^\/(?:explore|discovery\/item)\/([0-9a-f]{24})/,
    // Without it the platform shows nobody the work.
    keeps: /[?&](xsec_token=[^&#]+)/,
    plain: (id) => `https://www.xiaohongshu.com/explore/${id}`,
  },
  { platform: 'weibo', hosts: ['t.cn'], path: SHORT },
  { platform: 'weibo', hosts: ['weibo.com', 'www.weibo.com'], path: /^\/(?:tv\/show\/\d+:\w+|\d+\/\w+)/ },
  { platform: 'weibo', hosts: ['m.weibo.cn'], path: /^\/(?:status|detail|\d+)\/\w+/ },
  { platform: 'weibo', hosts: ['video.weibo.com'], path: /^\/show/, keeps: /[?&](fid=\d+:\w+)/ },
]

// The scheme is often lost on the way; letters before a host would make it another host. (Older iPhones read no
// file that has a look-behind in it.)
const addresses =
  /(?:https?:\/\/|^|[^A-Za-z0-9._@/-])((?:[a-z0-9-]+\.)+[a-z]{2,})(\/[A-Za-z0-9\-._~:/?#@!$&*+,;=%]*)/gi

/**
 * The work that a pasted text shares: a known platform and its clean address. null where there is none. Nothing is
 * fetched: a short address stays short.
 */
export const readShareText = (text: string): PublishedLink | null => {
  for (const [, host = '', rest = ''] of halfWidth(text).matchAll(addresses)) {
    const link = linkAt(host.toLowerCase(), rest)
    if (link) return link
  }
  return null
}

const linkAt = (host: string, rest: string): PublishedLink | null => {
  for (const { platform, hosts, path, keeps, plain } of forms) {
    const found = hosts.includes(host) ? path.exec(rest) : null
    if (!found) continue
    const kept = keeps?.exec(rest)?.[1]
    // A page whose work is named only by what follows the question mark is no work without it.
    if (keeps && !kept && found[1] === undefined) continue
    const base = plain && found[1] !== undefined ? plain(found[1]) : `https://${host}${found[0]}`
    return { platform, address: kept ? `${base}?${kept}` : base }
  }
  return null
}

/**
 * Items with their addresses cleaned, whatever a client made of what was pasted; the place of the first that is no
 * address of a known platform.
 */
export const withCleanLinks = (items: readonly SubmittedItem[]): Result<SubmittedItem[], number> => {
  const cleaned = items.map((item) => ({ ...item, link: item.link && readShareText(item.link.address) }))
  const lost = items.findIndex(({ link }, index) => link && !cleaned[index]?.link)
  return lost < 0 ? ok(cleaned) : refuse(lost)
}

/** The work behind an address, without what only opens the door to it: two of the same are one work. */
export const sameWork = (address: string): string => address.replace(/\?xsec_token=.*$/, '')

const plainTag = (text: string): string => halfWidth(text).toLowerCase().replace(/\s+/g, '')

/** As platforms write topics: `#一 #二`. */
export const tagText = (tags: readonly string[]): string => tags.map((tag) => `#${tag}`).join(' ')

/** What a pasted text says of the topics that a contest asks for. The platform's page may show them all the same. */
export const tagsIn = (text: string, tags: readonly string[]): { readonly tags?: LinkTags } => {
  const seen = plainTag(text)
  return tags.length > 0 && tags.every((tag) => seen.includes(`#${plainTag(tag)}`)) ? { tags: 'seen' } : {}
}
