import { instantOf } from '#shared/lib/day'
import type { ContestPlan } from '#shared/model/contest'
import { defaultReview } from '#shared/model/review'
import { daysStage, wordedStage } from './calendar'
import { addressField, phoneField, unitField } from './fields'
import { grades, unitAward } from './grades'

const seconds = (value: number) => ({ value, strictness: 'hard' }) as const

/** 奋进2020·河北有我. The notice leaves the subject open, so the categories are ours. */
export const hebei2020: ContestPlan = {
  name: '“奋进2020·河北有我”短视频大赛',
  season: null,
  theme: '奋进2020·河北有我',
  introduction:
    '用不超过三分钟的短视频，记录你身边的奋斗与变化。题材、体裁、风格不限，画面清晰，内容原创真实。参赛即视为同意大赛条款，主办单位可以使用作品。',
  hosts: ['省委网信办', '省教育厅', '省总工会', '团省委'],
  carriers: ['河北广播电视台新媒体中心'],
  helpers: ['各市网信办', '雄安新区宣传中心', '省重点新闻网站'],
  cover: '',
  attachments: [],
  terms: [
    {
      version: 1,
      text: '参赛作品须为原创，内容真实。违反规定的，主办单位可以取消评审和获奖资格。参赛即表示接受本条款，主办单位可以使用参赛作品。',
    },
  ],
  contact: null,
  approval: '',
  stages: [
    daysStage('entering', '作品征集', ['2020-10-15', '2020-11-15'], ['enter', 'edit', 'review']),
    daysStage('shortlisting', '初评', ['2020-11-16', '2020-11-25'], ['review', 'shortlist']),
    daysStage('voting', '网络投票', ['2020-11-26', '2020-12-10'], ['vote', 'show']),
    wordedStage(
      '12月中旬',
      daysStage('judging', '专家评审', ['2020-12-11', '2020-12-20'], ['judge', 'show']),
    ),
    wordedStage(
      '12月底',
      daysStage('publicity', '公示与展播', ['2020-12-21', '2020-12-31'], ['publicise', 'object', 'show']),
    ),
    wordedStage('2021年1月', daysStage('meeting', '交流会', ['2021-01-01', '2021-01-31'], ['show'])),
  ],
  categories: [
    { categoryId: 'chengxiang', name: '城乡新貌' },
    { categoryId: 'fendou', name: '奋斗故事' },
    { categoryId: 'wenhua', name: '文化传承' },
    { categoryId: 'qingchun', name: '青春影像' },
  ],
  requirements: {
    by: 'file',
    video: { seconds: seconds(180) },
    mostItems: 1,
    mostAuthors: 5,
    longestTitle: 60,
    longestIntroduction: 200,
    fields: [unitField, phoneField, addressField],
    channels: ['individual', 'staff'],
    oneWayPerEntrant: true,
    unitsReportBy: instantOf('2020-10-15 17:00'),
    remarks: ['画面清晰', '原创、真实'],
  },
  review: defaultReview,
  voteRule: {
    dayStartsAt: 0,
    ballot: { minWorks: 1, maxWorks: 10, votesPerWork: 10 },
    limits: [{ per: 'day', of: 'votes', atMost: 10 }],
  },
  // “适时显示票数和排名”
  countsVisibility: { mode: 'at-times', times: [12 * 60, 20 * 60], frozenFrom: null },
  panels: [
    {
      panelId: 'shortlist',
      name: '初评',
      purpose: 'shortlist',
      criteria: [],
      readersPerEntry: 3,
      selects: 150,
      jurorsSeeVotes: false,
      blind: false,
    },
    {
      panelId: 'jury',
      name: '专家评审',
      purpose: 'jury',
      criteria: [
        { criterionId: 'theme', name: '主题', weight: 50 },
        { criterionId: 'content', name: '内容', weight: 50 },
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
      ['first', '一等奖', 5],
      ['second', '二等奖', 10],
      ['third', '三等奖', 20],
      ['excellent', '优秀奖', 15],
    ]),
    { awardId: 'popular', name: '最具人气奖', places: 10, basis: 'votes', group: 'grade' },
    { awardId: 'creative', name: '创新奖', places: 15, basis: 'staff', group: 'grade' },
    { awardId: 'memorial', name: '纪念奖', places: 50, basis: 'mix', group: 'grade' },
    unitAward(),
  ],
  objections: { answerDays: 5 },
  countersignatures: [],
}
