export default definePageConfig({ navigationBarTitleText: '评审与入围' })
