export default definePageConfig({
  navigationBarTitleText: '获奖作品展播',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
