export default definePageConfig({ navigationBarTitleText: '录入与认领' })
