export default definePageConfig({ navigationBarTitleText: '线索与裁定' })
