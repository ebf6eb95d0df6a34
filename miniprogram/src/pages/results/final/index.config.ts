export default definePageConfig({
  navigationBarTitleText: '获奖名单',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
