import type { Person, Session } from '@zhuiguang/contract'
import { create } from 'zustand'
import { read, remove, removeAll, write } from '../platform/storage'

const KEY = 'session'

/** Names of kept answers in the storage begin with this; they may be somebody's own. */
export const KEPT_PREFIX = 'kept:'

export interface SessionState {
  session?: Session
  /** Who is signed in on this phone, if anybody. */
  person?: Person
  signedIn: boolean
}

const stateOf = (session: Session | undefined): SessionState => ({
  session,
  person: session?.person,
  signedIn: session !== undefined,
})

/** Who is signed in: `useSession().person`, or with a selector. */
export const useSession = create<SessionState>(() => stateOf(read<Session>(KEY)))

export const currentSession = () => useSession.getState().session

/** Begins or goes on with a session. */
export function keepSession(session: Session) {
  write(KEY, session)
  useSession.setState(stateOf(session))
}

/** Ends the session on this phone and forgets what was kept for it. */
export function dropSession() {
  remove(KEY)
  removeAll(KEPT_PREFIX)
  useSession.setState(stateOf(undefined))
}
