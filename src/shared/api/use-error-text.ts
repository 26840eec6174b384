import { commonCopy } from '../copy/common'
import { useCopy } from '../copy/use-copy'
import { ApiError } from './api-error'

/** An error in plain words: what happened, and what that means for what was typed. */
export function useErrorText(error: unknown): { title: string; detail?: string } {
  const t = useCopy(commonCopy)
  const code = error instanceof ApiError ? error.code : undefined
  if (code === 'offline') return { title: t.offline, detail: t.offlineDetail }
  if (code === 'timeout') return { title: t.noAnswer, detail: t.noAnswerDetail }
  if (error instanceof ApiError && error.message) return { title: error.message }
  return { title: t.unknownError, detail: t.noAnswerDetail }
}
