export default definePageConfig({ navigationBarTitleText: '考核方案样例' })
