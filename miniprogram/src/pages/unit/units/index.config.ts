export default definePageConfig({ navigationBarTitleText: '单位与报送' })
