import theme from './theme.json'

const onWeChat = process.env.TARO_ENV === 'weapp'
type Name = keyof typeof theme.light

/** A value that follows the phone's dark mode on WeChat; browsers get the light one and their own style sheet. */
const themed = (name: Name) => (onWeChat ? `@${name}` : theme.light[name])

const tab = (name: 'home' | 'discover' | 'services' | 'me', text: string) => ({
  pagePath: `tabs/${name}/index`,
  text,
  iconPath: themed(name),
  selectedIconPath: themed(`${name}Active`),
})

export default defineAppConfig({
  pages: ['tabs/home/index', 'tabs/discover/index', 'tabs/services/index', 'tabs/me/index'],
  subPackages: [
    { root: 'places', pages: ['place/index', 'market-day/index', 'market-days/index', 'search/index'] },
    { root: 'cases', pages: ['new/index', 'list/index', 'detail/index'] },
    { root: 'bookings', pages: ['catalogue/index', 'slots/index', 'detail/index', 'list/index'] },
    { root: 'account', pages: ['sign-in/index', 'about/index', 'settings/index'] },
    { root: 'business', pages: ['overview/index'] },
  ],
  preloadRule: {
    'tabs/home/index': { network: 'all', packages: ['places', 'cases'] },
    'tabs/services/index': { network: 'all', packages: ['bookings'] },
    'tabs/me/index': { network: 'wifi', packages: ['account'] },
  },
  window: {
    // WeChat's own default; in a browser the bar with the way back is drawn only when it is said
    navigationStyle: 'default',
    navigationBarTitleText: '追光邻里',
    navigationBarBackgroundColor: themed('bar'),
    navigationBarTextStyle: themed('barText'),
    backgroundColor: themed('page'),
    backgroundTextStyle: 'dark',
  },
  tabBar: {
    color: themed('tabText'),
    selectedColor: themed('tabActive'),
    backgroundColor: themed('tabBar'),
    borderStyle: themed('tabLine') as 'black' | 'white',
    list: [tab('home', '首页'), tab('discover', '发现'), tab('services', '办事'), tab('me', '我的')],
  },
  // in a browser, going back while a page still slides in would leave the one below hidden for good
  ...(onWeChat ? {} : { animation: false }),
  darkmode: true,
  themeLocation: 'theme.json',
  sitemapLocation: 'sitemap.json',
  lazyCodeLoading: 'requiredComponents',
  permission: { 'scope.userLocation': { desc: '用于按距离排列您身边的口袋公园、集市和服务点' } },
  requiredPrivateInfos: ['getFuzzyLocation', 'chooseLocation'],
})
