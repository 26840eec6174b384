import { useEffect } from 'react'
import { api } from '../../shared/api/client'
import { useParams } from '../../shared/platform/params'
import { withMatter, type CaseDraft } from './case-draft'

type Change = (next: Partial<CaseDraft> | ((draft: CaseDraft) => Partial<CaseDraft>)) => void

/** Fills in what the page was opened with (a park's fault, a matter found by searching); never over what somebody wrote. */
export function useOpenedWith(change: Change) {
  const { placeId, matterId, text } = useParams<{ placeId?: string; matterId?: string; text?: string }>()
  useEffect(() => {
    // sending ended when the page was left
    change((draft) => ({
      photos: draft.photos.map((photo) => (photo.state === 'sending' ? { ...photo, state: 'failed' } : photo)),
    }))
    if (text) change((draft) => (draft.text ? {} : { text }))
    if (text || placeId || matterId) change({ step: 0 })
    if (placeId) {
      api('GET /v1/places/:id', { params: { id: placeId } }).then(
        ({ id, name, location }) => change({ where: { at: location, placeId: id, name } }),
        () => undefined,
      )
    }
    if (matterId) {
      api('GET /v1/matters/:id', { params: { id: matterId } }).then(
        (matter) => change(withMatter(matter)),
        () => undefined,
      )
    }
  }, [change, matterId, placeId, text])
}
