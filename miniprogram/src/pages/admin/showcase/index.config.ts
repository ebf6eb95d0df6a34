export default definePageConfig({ navigationBarTitleText: '展播与媒体' })
