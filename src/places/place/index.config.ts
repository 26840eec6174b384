export default definePageConfig({
  navigationBarTitleText: '地点',
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
})
