import type { ContestPlan } from '#shared/model/contest'
import { defaultReview } from '#shared/model/review'
import type { Stage } from '#shared/model/stage'
import { daysStage, wordedStage } from './calendar'
import { phoneField, unitField } from './fields'
import { unitAward } from './grades'

/** A season of three months: works come in all the time, and its awards are given at its end. */
const season = (stageId: string, name: string, days: readonly [string, string]): Stage =>
  daysStage(stageId, name, days, ['enter', 'edit', 'review', 'show'])

/**
 * 你好，天津 as one college takes part in it: the year in four seasons. Every work carries the city's topic; the
 * college adds its own to the list of tags, by which works are counted. The relay of 互比互看, the platforms' figures
 * and the bulletins to units are the promotion's, not the contest's.
 */
export const tianjin2022: ContestPlan = {
  name: '“你好，天津”网络短视频大赛',
  season: '2022',
  theme: '你好，天津',
  introduction:
    '全年分四个赛季，用短视频记录天津。作品须带 #你好天津（微博为 #你好天津#）和本校自己的子话题，统计和排名都以话题为准。设月度、季度和年度奖。',
  hosts: [],
  carriers: [],
  helpers: [],
  cover: '',
  attachments: [],
  terms: [
    {
      version: 1,
      text: '作品须为原创，内容真实，格调健康；低俗、庸俗、媚俗的作品不予接收，已经接收的取消资格。',
    },
  ],
  contact: null,
  approval: '',
  stages: [
    season('winter', '第一赛季', ['2021-12-01', '2022-02-28']),
    season('spring', '第二赛季', ['2022-03-01', '2022-05-31']),
    season('summer', '第三赛季', ['2022-06-01', '2022-08-31']),
    season('autumn', '第四赛季', ['2022-09-01', '2022-11-30']),
    wordedStage(
      '年底',
      daysStage(
        'final',
        '年度总决赛',
        ['2022-12-01', '2022-12-31'],
        ['judge', 'publicise', 'object', 'show'],
      ),
    ),
  ],
  categories: [{ categoryId: 'college', name: '高校分站赛' }],
  requirements: {
    by: 'link',
    video: {},
    link: { platforms: ['douyin', 'kuaishou', 'channels', 'bilibili', 'weibo'], tags: ['你好天津'] },
    mostItems: 1,
    mostAuthors: 5,
    longestTitle: 60,
    longestIntroduction: 200,
    fields: [unitField, phoneField],
    channels: ['individual', 'unit'],
    oneWayPerEntrant: false,
    remarks: ['带 #你好天津 话题（微博为 #你好天津#）', '同时带本校自己的子话题'],
  },
  review: defaultReview,
  // The notice knows no public vote of its own: the partner platforms' figures are looked at.
  voteRule: null,
  countsVisibility: { mode: 'hidden', times: [], frozenFrom: null },
  panels: [
    {
      panelId: 'jury',
      name: '评审',
      purpose: 'jury',
      criteria: [],
      readersPerEntry: 3,
      selects: null,
      jurorsSeeVotes: false,
      blind: false,
    },
  ],
  scoreMix: null,
  // The notice names the kinds and no numbers: the college fixes them.
  awards: [
    { awardId: 'month', name: '月度奖', places: null, basis: 'jury', group: 'month' },
    { awardId: 'season', name: '季度奖', places: null, basis: 'jury', group: 'season' },
    { awardId: 'year', name: '年度奖', places: null, basis: 'jury', group: 'year' },
    unitAward(),
  ],
  objections: null,
  countersignatures: [],
}
