import { instantOf } from '#shared/lib/day'
import type { Contest } from '#shared/model/contest'

const day = (date: string) => instantOf(`${date} 00:00`)

/** 奋进2020·河北有我: whole days in Beijing, so a stage ends where the day after its last begins. */
export const hebei2020: Contest = {
  contestId: 'hebei-2020',
  name: '“奋进2020·河北有我”短视频大赛',
  theme: '奋进2020·河北有我',
  introduction:
    '用不超过三分钟的短视频，记录你身边的奋斗与变化。题材、风格不限，画面清晰，内容原创真实。每个微信账号每天可投10票，可以全部投给一件作品，也可以分给多件作品。',
  hosts: ['省委网信办', '省教育厅', '省总工会', '团省委'],
  carriers: ['河北广播电视台新媒体中心'],
  cover: '',
  stages: [
    {
      stageId: 'entering',
      name: '作品征集',
      opensAt: day('2020-10-15'),
      closesAt: day('2020-11-16'),
      rights: ['enter', 'edit', 'review'],
    },
    {
      stageId: 'shortlisting',
      name: '初评',
      opensAt: day('2020-11-16'),
      closesAt: day('2020-11-26'),
      rights: ['review', 'shortlist'],
    },
    {
      stageId: 'voting',
      name: '网络投票',
      opensAt: day('2020-11-26'),
      closesAt: day('2020-12-11'),
      rights: ['vote', 'show'],
    },
    {
      stageId: 'judging',
      name: '专家评审',
      opensAt: day('2020-12-11'),
      closesAt: day('2020-12-21'),
      rights: ['judge', 'show'],
    },
    {
      stageId: 'publicity',
      name: '公示与展播',
      opensAt: day('2020-12-25'),
      closesAt: day('2021-01-01'),
      rights: ['publicise', 'object', 'show'],
    },
  ],
  categories: [
    { categoryId: 'chengxiang', name: '城乡新貌' },
    { categoryId: 'fendou', name: '奋斗故事' },
    { categoryId: 'wenhua', name: '文化传承' },
    { categoryId: 'qingchun', name: '青春影像' },
  ],
  voteRule: {
    dayStartsAt: 0,
    ballot: { minWorks: 1, maxWorks: 10, votesPerWork: 10 },
    limits: [{ per: 'day', of: 'votes', atMost: 10 }],
  },
  countsVisibility: 'live',
  status: 'published',
}
