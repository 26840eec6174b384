export default definePageConfig({
  navigationBarTitleText: '追光市集',
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
})
