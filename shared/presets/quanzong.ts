import type { ContestPlan } from '#shared/model/contest'
import { defaultReview } from '#shared/model/review'
import { daysStage, wordedStage } from './calendar'
import { hiddenUnitField, phoneField, realNameField } from './fields'
import { grades, unitAward } from './grades'

const hard = <Value>(value: Value) => ({ value, strictness: 'hard' }) as const

/** 我身边的党员故事: every finalist wins, and votes and experts set the grade. The year is the demo's own. */
export const quanzong: ContestPlan = {
  name: '“我身边的党员故事”短视频征集',
  season: null,
  theme: '我身边的党员故事',
  introduction:
    '讲述身边党员立足岗位、服务群众的故事。作品开头要有片名和作者或单位字幕，有解说的要配字幕。作者保留著作权，主办单位可以使用和传播。',
  hosts: ['全国总工会'],
  carriers: [],
  helpers: ['各省（区、市）总工会', '新疆生产建设兵团工会', '铁路、民航、金融工会'],
  cover: '',
  attachments: [],
  terms: [
    {
      version: 1,
      text: '作品须为原创并拥有完整权利。侵犯肖像权、名誉权、隐私权、著作权、商标权的，取消资格。作者保留著作权，主办单位可以使用和传播作品。',
    },
  ],
  contact: null,
  approval: '',
  stages: [
    daysStage('entering', '作品征集', ['2021-03-01', '2021-06-30'], ['enter', 'edit', 'review']),
    wordedStage('7月上旬', daysStage('voting', '网络投票', ['2021-07-01', '2021-07-10'], ['vote', 'show'])),
    wordedStage(
      '投票之后',
      daysStage('judging', '专家评审', ['2021-07-11', '2021-07-14'], ['judge', 'show']),
    ),
    wordedStage(
      '7月中旬 – 12月31日',
      daysStage('showing', '展播', ['2021-07-15', '2021-12-31'], ['publicise', 'object', 'show']),
    ),
  ],
  categories: [{ categoryId: 'story', name: '我身边的党员故事' }],
  requirements: {
    by: 'file',
    video: {
      seconds: hard(90),
      megabytes: hard(50),
      formats: hard(['mp4'] as const),
      resolution: hard({ width: 720, height: 576, exact: true }),
    },
    mostItems: 1,
    mostAuthors: 5,
    longestTitle: 60,
    longestIntroduction: 200,
    titleNames: 'unit',
    fields: [realNameField, phoneField, hiddenUnitField],
    channels: ['individual', 'unit'],
    oneWayPerEntrant: false,
    remarks: ['片头字幕：片名和作者或单位', '有解说的配字幕', '原创，权利完整'],
  },
  review: defaultReview,
  // The notice ran its vote in a newspaper's app and states no daily rule; ten a day is the house's default.
  voteRule: {
    dayStartsAt: 0,
    ballot: { minWorks: 1, maxWorks: 10, votesPerWork: 10 },
    limits: [{ per: 'day', of: 'votes', atMost: 10 }],
  },
  countsVisibility: { mode: 'live', times: [], frozenFrom: null },
  panels: [
    {
      panelId: 'shortlist',
      name: '遴选',
      purpose: 'shortlist',
      criteria: [],
      readersPerEntry: 3,
      selects: 100,
      jurorsSeeVotes: false,
      blind: false,
    },
    {
      panelId: 'jury',
      name: '专家评审',
      purpose: 'jury',
      criteria: [
        { criterionId: 'story', name: '故事', weight: 60 },
        { criterionId: 'craft', name: '制作', weight: 40 },
      ],
      readersPerEntry: 5,
      selects: null,
      jurorsSeeVotes: false,
      blind: false,
    },
  ],
  scoreMix: { votes: 50, jury: 50 },
  awards: [
    ...grades('mix', [
      ['special', '特等奖', 3],
      ['first', '一等奖', 10],
      ['second', '二等奖', 20],
      ['third', '三等奖', 30],
      ['excellent', '优秀奖', 37],
    ]),
    unitAward(),
  ],
  objections: { answerDays: 5 },
  countersignatures: [],
}
