export default definePageConfig({ navigationBarTitleText: '本机构的设置' })
