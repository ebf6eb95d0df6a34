export default definePageConfig({
  navigationBarTitleText: '赛事',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
