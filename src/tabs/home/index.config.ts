export default definePageConfig({
  navigationBarTitleText: '追光邻里',
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
})
