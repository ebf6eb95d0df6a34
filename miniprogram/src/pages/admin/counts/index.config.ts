export default definePageConfig({ navigationBarTitleText: '票数与揭晓' })
