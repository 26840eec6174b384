/* Made by scripts/make-icons.mjs from icons/*.svg: change those. */
/** Icons whose mask is in app.scss. */
export const coreIcons = [
  'bell',
  'book',
  'briefcase',
  'calendar',
  'chat',
  'check',
  'clock',
  'close',
  'down',
  'edit',
  'filter',
  'flag',
  'headset',
  'heart',
  'list',
  'map',
  'market',
  'mic',
  'offline',
  'phone',
  'pin',
  'qr',
  'right',
  'route',
  'scan',
  'search',
  'shield',
  'sun',
  'text',
  'toilet',
  'tree',
  'users',
  'warn',
  'wheelchair',
] as const

/** Every icon there is; one that is not a core icon is included by the scss of the room that shows it. */
export type IconName =
  | 'bell'
  | 'book'
  | 'briefcase'
  | 'building'
  | 'bulb'
  | 'calendar'
  | 'camera'
  | 'chart'
  | 'chat'
  | 'check'
  | 'chess'
  | 'clock'
  | 'close'
  | 'compass'
  | 'doc'
  | 'down'
  | 'edit'
  | 'filter'
  | 'flag'
  | 'headset'
  | 'heart'
  | 'home'
  | 'inbox'
  | 'info'
  | 'kid'
  | 'lamp'
  | 'leaf'
  | 'left'
  | 'list'
  | 'lock'
  | 'map'
  | 'market'
  | 'me'
  | 'mic'
  | 'minus'
  | 'more'
  | 'offline'
  | 'phone'
  | 'pin'
  | 'plus'
  | 'qr'
  | 'refresh'
  | 'right'
  | 'rope'
  | 'route'
  | 'scale'
  | 'scan'
  | 'search'
  | 'seat'
  | 'services'
  | 'share'
  | 'shield'
  | 'star'
  | 'sun'
  | 'swap'
  | 'text'
  | 'toilet'
  | 'tree'
  | 'users'
  | 'walk'
  | 'warn'
  | 'water'
  | 'wheelchair'
