export default definePageConfig({ navigationBarTitleText: '赛程与规则' })
