export default definePageConfig({ navigationBarTitleText: '公开前检查' })
