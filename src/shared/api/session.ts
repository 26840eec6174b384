import type { Person, Session } from '@zhuiguang/contract'
import { create } from 'zustand'
import { read, remove, removeAll, write } from '../platform/storage'

const KEY = 'session'

/** Names of kept answers in the storage begin with this; they may be somebody's own. */
export const KEPT_PREFIX = 'kept:'

interface SessionState {
  session?: Session
}

/** Who is signed in on this phone. */
export const useSessionStore = create<SessionState>(() => ({ session: read<Session>(KEY) }))

export const currentSession = () => useSessionStore.getState().session

/** Begins or goes on with a session. */
export function keepSession(session: Session) {
  write(KEY, session)
  useSessionStore.setState({ session })
}

/** Ends the session on this phone and forgets what was kept for it. */
export function dropSession() {
  remove(KEY)
  removeAll(KEPT_PREFIX)
  useSessionStore.setState({ session: undefined })
}

/** The signed-in person, if there is one. */
export function useSession(): { person?: Person; signedIn: boolean } {
  const person = useSessionStore((state) => state.session?.person)
  return { person, signedIn: person !== undefined }
}
