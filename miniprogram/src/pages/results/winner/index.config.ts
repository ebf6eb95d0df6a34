export default definePageConfig({
  navigationBarTitleText: '获奖作品',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
