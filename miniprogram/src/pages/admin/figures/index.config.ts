export default definePageConfig({ navigationBarTitleText: '传播数据' })
