export default definePageConfig({ navigationBarTitleText: '纸质评分表' })
