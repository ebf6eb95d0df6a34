import type { Band, DepartmentQuota, Scheme } from '#shared/model/scheme'

const quota = (
  names: readonly string[],
  newsAMonth: number,
  softArticlesAMonth: number | null = null,
  readsAnArticle: number | null = null,
  videosAWeek: number | null = null,
): DepartmentQuota => ({ names, newsAMonth, softArticlesAMonth, readsAnArticle, videosAWeek })

/** Percentages from one figure up to the next; the highest takes in 100. */
const share = (from: number, to: number, points: number, isOurs = false): Band => ({
  ...{ from, to, includesFrom: true, includesTo: to === 100, points },
  ...(isOurs && { isOurs }),
})

/** 湖北某职校: the promotion of a school, assessed every month. Blank cells of its table are null. */
export const hubei: Scheme = {
  name: '学校宣传工作月度考核',
  introduction:
    '一所职业院校按月考核各部门的宣传工作：一个网站、两个公众号，加上抖音、快手、视频号、哔哩哔哩、小红书的短视频账号。这是考核，不是赛事：没有报名，也没有投票。',
  quotas: [
    quota(['党群办'], 4),
    quota(['学校办公室（宣传办）'], 4, 2, null, 1),
    quota(['财务部'], 1),
    quota(['教务处'], 2, 1, null, 2),
    quota(['督导办'], 1),
    quota(['学籍与资助中心', '后勤', '招生办'], 1),
    quota(['保卫处'], 1, null, null, 2),
    quota(['学生处/团委'], 4, 2),
    quota(['本科升学部'], 2, 2, 1_090, 1),
    quota(['健康管理系'], 2, 2, 1_835, 1),
    quota(['信息工程系'], 2, 2, 1_209, 1),
    quota(['机电工程系'], 2, 2, 1_442, 1),
    quota(['艺术工程系'], 2, 2, 931, 1),
  ],
  quotaNotes: ['阅读量目标 =（学生数 + 教职工数）× 90%', '每个栏目每月至少更新 1 次'],
  items: [
    {
      itemId: 'training',
      name: '培训',
      points: 5,
      basis: 'work',
      parts: [
        { kind: 'deduct', each: '缺席一次', points: 1, hasFloor: false },
        { kind: 'deduct', each: '考试不合格一次', points: 1, hasFloor: false },
      ],
    },
    {
      itemId: 'handover',
      name: '账号移交',
      points: 5,
      basis: 'work',
      parts: [
        {
          kind: 'dates',
          what: '账号移交完成',
          bands: [
            { until: '2024-03-30', points: 3 },
            { until: null, points: 0 },
          ],
        },
        { kind: 'recorded', what: '视频经融媒体中心审核后发布，次序和时间由中心安排' },
      ],
    },
    {
      itemId: 'rhythm',
      name: '视频更新',
      points: null,
      basis: 'work',
      parts: [
        { kind: 'recorded', what: '学校办公室每月至少 4 条' },
        { kind: 'recorded', what: '各系部每周至少 1 条' },
        { kind: 'recorded', what: '学生处每周至少 2 条' },
        { kind: 'recorded', what: '教务处每周至少 2 条' },
      ],
    },
    {
      itemId: 'onTopic',
      name: '内容相关度',
      points: 5,
      basis: 'work',
      parts: [
        {
          kind: 'share',
          what: '切题视频的占比',
          bands: [
            share(95, 100, 5),
            share(90, 95, 3),
            share(80, 90, 2),
            share(70, 80, 1),
            share(0, 70, 0, true),
          ],
        },
      ],
    },
    {
      itemId: 'team',
      name: '队伍建设',
      points: 10,
      basis: 'work',
      parts: [
        { kind: 'recorded', what: '2024-04-06 前推荐 2 名教师' },
        { kind: 'recorded', what: '2024-06-15 至 07-30 直播：校领导至少 3 场、每场 90 分钟' },
        { kind: 'recorded', what: '同期，部门负责人至少 3 场、每场 120 分钟' },
      ],
    },
    {
      itemId: 'material',
      name: '素材',
      points: 5,
      basis: 'work',
      parts: [
        {
          kind: 'dates',
          what: '素材交齐',
          bands: [
            { until: '2024-04-05', points: 5 },
            { until: '2024-04-15', points: 3 },
            { until: null, points: 0 },
          ],
        },
        { kind: 'recorded', what: '另交两段视频、两份课件' },
      ],
    },
    {
      itemId: 'interaction',
      name: '互动',
      points: 10,
      basis: 'reactions',
      parts: [
        {
          kind: 'deduct',
          each: '一次任务没有做到（转发、点赞、评论、关注各达到人数的 80%）',
          points: 1,
          hasFloor: false,
        },
      ],
    },
    {
      itemId: 'channel',
      name: '统一渠道',
      points: 15,
      basis: 'work',
      parts: [
        { kind: 'times', what: '每年发布成绩', atLeast: 2, pointsEach: 1, cap: null },
        { kind: 'times', what: '每年提供证书查询（培训部）', atLeast: 2, pointsEach: 1, cap: 4 },
      ],
    },
    {
      itemId: 'leads',
      name: '招生线索',
      points: 10,
      basis: 'work',
      parts: [
        {
          kind: 'share',
          what: '完成 10 条有效线索的教师占比',
          bands: [
            share(95, 100, 10),
            share(90, 95, 8),
            share(80, 90, 6),
            share(70, 80, 4),
            share(60, 70, 2),
            share(0, 60, 0),
          ],
        },
      ],
    },
  ],
  contradictions: [
    '附注要求每个部门每月至少一篇特色软文，表里有的部门是“–”。',
    '表头写网站“每周”更新，附注写“每月”。',
    '互动任务一处写“达到”80%，一处写“超过”80%；计算公式把教职工数了两遍。',
    '表里的空格可能是合并的单元格：督导办与教务处、保卫处与学生处。',
  ],
}
