import type { LinkPlatform } from '#shared/model/requirements'

export const platformNames: Readonly<Record<LinkPlatform, string>> = {
  douyin: '抖音',
  kuaishou: '快手',
  channels: '视频号',
  bilibili: '哔哩哔哩',
  xiaohongshu: '小红书',
  weibo: '微博',
}
