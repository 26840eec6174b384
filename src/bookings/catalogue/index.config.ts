export default definePageConfig({ navigationBarTitleText: '课程与预约' })
