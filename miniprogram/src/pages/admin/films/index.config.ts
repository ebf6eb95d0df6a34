export default definePageConfig({ navigationBarTitleText: '手机放不了的视频' })
