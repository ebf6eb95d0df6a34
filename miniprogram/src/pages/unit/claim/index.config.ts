export default definePageConfig({ navigationBarTitleText: '认领作品' })
