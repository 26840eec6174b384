/** A slice of the server and the slices it may know; every slice knows the kernel, the contract and itself. */
const slices = {
  wechat: [],
  places: [],
  accounts: ['wechat'],
  bookings: ['places', 'accounts'],
  cases: ['places', 'accounts'],
  'market-days': ['places', 'bookings'],
  packs: ['places', 'bookings', 'cases', 'market-days', 'accounts'],
  home: ['places', 'bookings', 'cases', 'market-days', 'accounts', 'packs'],
}
const TEST = '\\.test\\.tsx?$'
/** Rooms of the app: cards and hooks are shown to others, folders of pages are not. */
const ROOMS = 'places|cases|bookings|volunteering|business|assistant|account|staff'

/** @returns {import('dependency-cruiser').IForbiddenRuleType} */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

const sliceRules = Object.entries(slices).map(([slice, known]) =>
  rule(
    `slice-${slice}`,
    `server/src/${slice} knows ${['kernel', ...known].join(', ')} and no other slice`,
    { path: `^server/src/${slice}/`, pathNot: TEST },
    { path: '^server/src/', pathNot: `^server/src/((${['kernel', slice, ...known].join('|')})/|config)` },
  ),
)

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    rule('no-circles', 'a circle has no beginning to read from', {}, { circular: true }),
    rule('all-found', 'every import leads somewhere', {}, { couldNotResolve: true }),
    rule(
      'contract-stands-alone',
      'the contract imports valibot only',
      { path: '^contract/src/', pathNot: TEST },
      {
        pathNot: '^contract/src/|^node_modules/valibot/',
      },
    ),
    rule('app-without-server', 'the app knows the contract, never the server', { path: '^src/' }, { path: '^server/' }),
    rule('server-without-app', 'the server knows the contract, never the app', { path: '^server/' }, { path: '^src/' }),
    rule(
      'shared-knows-no-room',
      'src/shared is below every room',
      { path: '^src/shared/', pathNot: TEST },
      {
        path: '^src/',
        pathNot: '^src/(shared|assets)/',
      },
    ),
    rule(
      'platform-behind-twins',
      'only shared/platform and shared/api call Taro: its twins hide where browsers differ',
      { path: '^src/', pathNot: `^src/shared/(platform|api)/|^src/app\\.tsx$|${TEST}` },
      { path: '^node_modules/@tarojs/taro/' },
    ),
    rule('tabs-only-compose', 'no room imports a tab', { path: `^src/(${ROOMS}|shared)/` }, { path: '^src/tabs/' }),
    rule(
      'pages-are-private',
      'a page folder belongs to its room; others take a card or a hook of the room',
      { path: `^src/(${ROOMS}|tabs)/` },
      { path: `^src/(${ROOMS})/[^/]+/`, pathNot: '^src/$1/' },
    ),
    rule(
      'kernel-is-below',
      'server/kernel knows the contract and libraries',
      { path: '^server/src/kernel/', pathNot: TEST },
      { path: '^server/', pathNot: '^server/src/(kernel/|config)' },
    ),
    rule(
      'rules-are-pure',
      'machines, routings, deadlines, rules and policies know the contract and each other: no clock, no database',
      { path: '-(machine|routing|deadlines|rules|policy)\\.ts$' },
      { pathNot: '^contract/src/|-(machine|routing|deadlines|rules|policy)\\.ts$' },
    ),
    rule(
      'routes-speak-http-only',
      'routes use commands and views, not the query builder',
      { path: '^server/src/.*routes\\.ts$' },
      { path: '^node_modules/(kysely|pg)/' },
    ),
    rule(
      'tests-stay-tests',
      'nothing that runs imports a test',
      { pathNot: `${TEST}|^(test|server/test)/` },
      {
        path: `${TEST}|^(test|server/test)/`,
      },
    ),
    ...sliceRules,
  ],
  options: {
    // dependency-cruiser cannot read TypeScript 7 by itself, and would find nothing, without a word
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(scss|css|png|svg|json)$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json', '.scss'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
