import { readShareText, sameWork, tagsIn } from './shareText'

test.each([
  [
    '7.43 复制打开抖音，看看【老陈的作品】海河边的早点铺 # 你好天津 # 最美in温州 https://v.douyin.com/iRNBho6u/ 11/04 Q@W.ZM kPK:/',
    'douyin',
    'https://v.douyin.com/iRNBho6u',
  ],
  [
    'https://www.iesdouyin.com/share/video/7123456789012345678/?region=CN&mid=1&u_code=x',
    'douyin',
    'https://www.douyin.com/video/7123456789012345678',
  ],
  [
    'https://www.douyin.com/video/7123456789012345678?previous_page=app_code_link',
    'douyin',
    'https://www.douyin.com/video/7123456789012345678',
  ],
  ['v.douyin.com/iRNBho6u', 'douyin', 'https://v.douyin.com/iRNBho6u'],
  [
    'https://v.kuaishou.com/4Xy2Ab "渔火" 复制此消息，打开【快手】直接观看！',
    'kuaishou',
    'https://v.kuaishou.com/4Xy2Ab',
  ],
  [
    'https://v.m.chenzhongtech.com/fw/photo/3xabc9k2?fid=1&cc=share_copylink',
    'kuaishou',
    'https://www.kuaishou.com/short-video/3xabc9k2',
  ],
  ['https://weixin.qq.com/sph/AbC12dEf 我的视频号作品', 'channels', 'https://weixin.qq.com/sph/AbC12dEf'],
  [
    'https://channels.weixin.qq.com/web/pages/feed?eid=export%2Fabc&from=1',
    'channels',
    'https://channels.weixin.qq.com/web/pages/feed?eid=export%2Fabc',
  ],
  ['【渤海渔火-哔哩哔哩】 https://b23.tv/Ab12Cd3', 'bilibili', 'https://b23.tv/Ab12Cd3'],
  [
    'https://m.bilibili.com/video/BV1xx411c7mD?p=2&share_source=copy_web&vd_source=1',
    'bilibili',
    'https://www.bilibili.com/video/BV1xx411c7mD?p=2',
  ],
  [
    'https://www.bilibili.com/video/BV1xx411c7mD/?p=1&spm_id_from=333',
    'bilibili',
    'https://www.bilibili.com/video/BV1xx411c7mD',
  ],
  [
    '68 老陈发布了一篇小红书笔记，快来看吧！ 😆 Ab12Cd 😆 http://xhslink.com/a/Ab12Cd34，复制本条信息，打开【小红书】App查看精彩内容！',
    'xiaohongshu',
    'https://xhslink.com/a/Ab12Cd34',
  ],
  [
    'https://www.xiaohongshu.com/discovery/item/64b0c0de000000001203abcd?app_platform=ios&xsec_token=CBx=&share_id=1',
    'xiaohongshu',
    'https://www.xiaohongshu.com/explore/64b0c0de000000001203abcd?xsec_token=CBx=',
  ],
  [
    'https://weibo.com/tv/show/1034:4912345678901234?from=old_pc_videoshow',
    'weibo',
    'https://weibo.com/tv/show/1034:4912345678901234',
  ],
  [
    'https://video.weibo.com/show?fid=1034:4912345678901234&x=1',
    'weibo',
    'https://video.weibo.com/show?fid=1034:4912345678901234',
  ],
  [
    'https://m.weibo.cn/status/4912345678901234?sourceType=weixin',
    'weibo',
    'https://m.weibo.cn/status/4912345678901234',
  ],
  [
    '看 ｈｔｔｐｓ：／／ｖ．ｄｏｕｙｉｎ．ｃｏｍ／ｉＲＮＢｈｏ６ｕ／',
    'douyin',
    'https://v.douyin.com/iRNBho6u',
  ],
])('%s', (text, platform, address) => {
  const link = readShareText(text)
  expect(link).toEqual({ platform, address })
  // What is clean already stays as it is.
  expect(readShareText(address)).toEqual(link)
})

test.each([
  '',
  '海河边的早点铺',
  'https://example.com/video/7123456789012345678',
  'https://v.douyin.com@example.com/iRNBho6u/',
  'https://example.com/https://v.douyin.com.example.com/iRNBho6u',
  'https://notv.douyin.com.cn/iRNBho6u',
  'https://evilv.douyin.com/iRNBho6u',
  'https://www.douyin.com/user/MS4wLjABAAAA',
  'https://channels.weixin.qq.com/web/pages/feed',
  'javascript:alert(1)//v.douyin.com',
])('no work is shared by: %s', (text) => {
  expect(readShareText(text)).toBeNull()
})

test('one work is one work whatever opens the door to it', () => {
  const base = 'https://www.xiaohongshu.com/explore/64b0c0de000000001203abcd'
  expect(sameWork(`${base}?xsec_token=CBx=`)).toBe(sameWork(`${base}?xsec_token=other`))
})

test('tags are seen as people write them', () => {
  const tags = ['你好天津', '最美in温州']
  expect(tagsIn('早点铺 #你好天津# #最美IN温州', tags)).toEqual({ tags: 'seen' })
  expect(tagsIn('早点铺 ＃ 你好天津', ['你好天津'])).toEqual({ tags: 'seen' })
  expect(tagsIn('早点铺 ＃ 你好天津', tags)).toEqual({})
  expect(tagsIn('你好天津', ['你好天津'])).toEqual({})
  expect(tagsIn('#你好天津', [])).toEqual({})
})
