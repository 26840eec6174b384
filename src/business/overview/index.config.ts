export default definePageConfig({ navigationBarTitleText: '办企业' })
