export default definePageConfig({ navigationBarTitleText: '评奖与公示' })
