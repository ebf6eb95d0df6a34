import type { DocumentPart } from './Document'

export const agreementLead = '使用竞映看作品、投票或参赛，就表示你同意下面这些。话说得很短，请读一遍。'

/** Whose service it is stands in the data: the hosts of each contest, and the operator that WeChat itself verified. */
export const agreementParts = (operator: string, hosts: readonly string[]): DocumentPart[] => [
  {
    title: '谁在提供服务',
    lines: [
      `竞映是办短视频赛事的小程序${operator && `，由${operator}运营`}。运营者的名称经过微信认证，可以在右上角“···”里的小程序资料页看到。`,
      hosts.length > 0
        ? `每个赛事由它的主办方负责。这里现在的主办方有：${hosts.join('、')}。`
        : '每个赛事由它的主办方负责，名称写在赛事页里。',
    ],
  },
  {
    title: '投票',
    lines: [
      '投票免费，不需要手机号，也没有任何奖励、抽奖或积分。转发和分享不会增加票数。',
      '每个微信账号能投多少票，写在赛事的“赛程与规则”里，服务器按同一份规则计票。',
      '票投出后不能更改或撤回。每一票都有记录，可以在“我的”里查到。',
    ],
  },
  {
    title: '不可以做的事',
    lines: [
      '不可以买卖选票，用程序或大批账号投票，或者干扰计票。',
      '有疑问的票只会先标记，由两位工作人员依据证据裁定，并公布理由；你可以申诉，裁定有误会恢复。',
    ],
  },
  {
    title: '作品',
    lines: [
      '作品的版权属于作者。主办方怎样使用参赛作品，以你报名时同意的参赛条款为准，条款的每个版本都会保留。',
      '作品先审核再公开。违法、侵权或不符合赛事要求的作品会下架，并说明原因。',
    ],
  },
  {
    title: '暂停与变更',
    lines: [
      '发现异常时，主办方可以公开暂停投票，同时公布单位、原因和时间；恢复时公布怎样补时间。',
      '赛程、规则有变化会发公告。投票开始以后，投票规则不再改变。',
    ],
  },
  {
    title: '未成年人',
    lines: ['未满 14 岁的朋友请和监护人一起阅读，由监护人同意后再参赛。'],
  },
  {
    title: '协议更新',
    lines: ['协议有重要改动时会在小程序里提示。不同意可以停止使用，也可以随时在“我的”里注销账号。'],
  },
]
