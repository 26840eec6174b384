export default definePageConfig({
  navigationBarTitleText: '市集日程',
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
})
