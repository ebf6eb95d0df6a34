export default definePageConfig({ navigationBarTitleText: '管理赛事' })
