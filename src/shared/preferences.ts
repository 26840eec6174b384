import { create } from 'zustand'
import { baseInfo, watchTheme } from './platform/base-info'
import { read, write } from './platform/storage'

export type Theme = 'auto' | 'light' | 'dark'
export type Language = 'zh' | 'en'

/** Where somebody is, or says that they are. GCJ-02 `[lng, lat]`; `name` is empty when the phone found it. */
export interface ChosenPlace {
  at: [number, number]
  name: string
  communityId?: string
}

/** What a person chose; what is missing follows the phone. */
export interface Choices {
  elder?: boolean
  theme: Theme
  language?: Language
  place?: ChosenPlace
}

export interface Preferences {
  choices: Choices
  elder: boolean
  dark: boolean
  theme: Theme
  language: Language
  place?: ChosenPlace
  /** Remembers a choice; `undefined` goes back to what the phone says. */
  choose: (change: Partial<Choices>) => void
}

/** From this text size on, people need the large layout. */
export const ELDER_FONT_SCALE = 1.29
const KEY = 'preferences'

const settle = (choices: Choices, phone = baseInfo()) => ({
  choices,
  elder: choices.elder ?? phone.fontScale >= ELDER_FONT_SCALE,
  dark: choices.theme === 'auto' ? phone.dark : choices.theme === 'dark',
  theme: choices.theme,
  language: choices.language ?? phone.language,
  place: choices.place,
})

/** Elder mode, theme, language and place: by choice, remembered, else as the phone has them. */
export const usePreferences = create<Preferences>((set, get) => ({
  ...settle(read<Choices>(KEY) ?? { theme: 'auto' }),
  choose: (change) => {
    const choices = { ...get().choices, ...change }
    write(KEY, choices)
    set(settle(choices))
  },
}))

watchTheme(() => usePreferences.setState(settle(usePreferences.getState().choices)))

/** The place that distances are told from, as the API's `near` takes it; undefined until there is one. */
export const useNear = (): string | undefined => usePreferences((state) => state.place?.at.join(','))
