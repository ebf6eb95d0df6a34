export default definePageConfig({ navigationBarTitleText: '竞映' })
