export default definePageConfig({ navigationBarTitleText: '评委与打分' })
