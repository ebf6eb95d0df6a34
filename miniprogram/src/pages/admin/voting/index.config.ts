export default definePageConfig({ navigationBarTitleText: '暂停投票' })
