export default definePageConfig({ navigationBarTitleText: '我的获奖' })
