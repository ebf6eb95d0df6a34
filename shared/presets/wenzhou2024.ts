import type { ContestPlan } from '#shared/model/contest'
import { defaultReview } from '#shared/model/review'
import { daysStage, wordedStage } from './calendar'
import { addressField, occupationField, phoneField, unitField } from './fields'
import { grades, unitAward } from './grades'

/** 第六届“最美 in 温州”抖音创意大赛: entered by link, judged by experts alone. */
export const wenzhou2024: ContestPlan = {
  name: '第六届“最美 in 温州”抖音创意大赛',
  season: '第六届',
  theme: '最美 in 温州',
  introduction:
    '在抖音发布带 #最美in温州 话题的作品，用作品链接报名。单件或系列（不超过 6 条，按一件计）均可。作者保留著作权和署名权，主办单位可以在各平台推广。',
  hosts: ['温州市委网信办'],
  carriers: [],
  helpers: ['各县（市、区）委网信办', '市级媒体和县级融媒体中心'],
  cover: '',
  attachments: [],
  terms: [{ version: 1, text: '作者保留著作权和署名权，主办单位可以在任何渠道推广作品。' }],
  contact: null,
  approval: '',
  stages: [
    daysStage('entering', '作品征集', ['2024-03-01', '2024-09-25'], ['enter', 'edit', 'review']),
    wordedStage(
      '9月底 – 10月上旬',
      daysStage('judging', '评选', ['2024-09-26', '2024-10-10'], ['shortlist', 'judge']),
    ),
    wordedStage(
      '10月中下旬',
      daysStage('publicity', '公示', ['2024-10-11', '2024-10-20'], ['publicise', 'object', 'show']),
    ),
    wordedStage('10月下旬', daysStage('showing', '颁奖与展播', ['2024-10-21', '2024-10-31'], ['show'])),
  ],
  categories: [
    { categoryId: 'open', name: '社会征集' },
    { categoryId: 'directed', name: '定向征集' },
  ],
  requirements: {
    by: 'either',
    video: {
      seconds: { value: 600, strictness: 'hard' },
      formats: { value: ['mpeg', 'mp4', 'mov', 'mkv', 'avi'], strictness: 'advisory' },
    },
    link: { platforms: ['douyin'], tags: ['最美in温州'] },
    mostItems: 6,
    mostAuthors: 5,
    longestTitle: 60,
    longestIntroduction: 200,
    fields: [occupationField, unitField, phoneField, addressField],
    channels: ['individual', 'unit'],
    oneWayPerEntrant: false,
    remarks: ['原则上为 2024 年创作'],
  },
  review: defaultReview,
  voteRule: null,
  countsVisibility: { mode: 'hidden', times: [], frozenFrom: null },
  panels: [
    {
      panelId: 'jury',
      name: '专家评选',
      purpose: 'jury',
      criteria: [
        { criterionId: 'idea', name: '策划创意', weight: 25 },
        { criterionId: 'theme', name: '主题吻合度', weight: 25 },
        { criterionId: 'craft', name: '制作难度', weight: 25 },
        { criterionId: 'spread', name: '传播效果', weight: 25, hasFigures: true },
      ],
      readersPerEntry: 5,
      selects: null,
      jurorsSeeVotes: false,
      blind: false,
    },
  ],
  scoreMix: null,
  awards: [
    ...grades('jury', [
      ['first', '一等奖', 3],
      ['second', '二等奖', 6],
      ['third', '三等奖', 9],
      ['excellent', '优秀奖', 50],
    ]),
    unitAward('组织奖'),
  ],
  objections: { answerDays: 5 },
  countersignatures: [],
}
