import { showsPreview } from '../config/flavour'

const paper = '#faf8f3'

export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/ranking/index',
    'pages/entry/index',
    'pages/me/index',
    'pages/desk/index',
    'pages/contest/index',
    'pages/contest/entry',
    ...(showsPreview ? ['pages/gallery/index'] : []),
  ],
  subPackages: [
    {
      root: 'pages/entrant',
      name: 'entrant',
      pages: ['works/index', 'work/index', 'start/index', 'enter/index'],
    },
    { root: 'pages/judging', name: 'judging', pages: ['assignments/index', 'score/index'] },
    {
      root: 'pages/admin',
      name: 'admin',
      pages: [
        'contests/index',
        'contests/section',
        'contests/new',
        'contests/launch',
        'contest/index',
        'people/index',
        'notices/index',
        'audit/index',
        'voting/index',
        'counts/index',
        'judging/index',
        'rulings/index',
        'signatures/index',
        'installation/index',
      ],
    },
    {
      root: 'pages/unit',
      name: 'unit',
      pages: ['units/index', 'works/index', 'sheets/index', 'mine/index', 'claim/index'],
    },
    {
      root: 'pages/about',
      name: 'about',
      pages: [
        'contest/index',
        'notice/index',
        'agreement/index',
        'privacy/index',
        'mydata/index',
        'invitation/index',
        'scheme/index',
      ],
    },
  ],
  tabBar: {
    custom: true,
    color: '#6b655c',
    selectedColor: '#c2321f',
    backgroundColor: paper,
    list: [
      { pagePath: 'pages/home/index', text: '首页' },
      { pagePath: 'pages/ranking/index', text: '榜单' },
      { pagePath: 'pages/entry/index', text: '参赛' },
      { pagePath: 'pages/me/index', text: '我的' },
      { pagePath: 'pages/desk/index', text: '管理' },
    ],
  },
  window: {
    navigationBarTitleText: '竞映',
    navigationBarBackgroundColor: paper,
    navigationBarTextStyle: 'black',
    backgroundColor: paper,
    backgroundTextStyle: 'dark',
  },
  lazyCodeLoading: 'requiredComponents',
})
