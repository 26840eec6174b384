import * as v from 'valibot'
import { AreaRef } from './areas.ts'
import {
  CaseStatuses,
  CaseOutcomes,
  CaseActions,
  DeadlineKinds,
  CASE_TEXT_MAX,
  CASE_PHOTOS_MAX,
} from './case-states.ts'
import { Cursor, Id, IdParams, integerText, IsoDateTime, LngLat, page, text } from './common.ts'
import { Lines } from './matters.ts'
import { routes } from './route.ts'
import { Photo } from './uploads.ts'

/** A promised time. `state` is how it stands now. */
export const Deadline = v.object({
  kind: v.picklist(DeadlineKinds),
  dueAt: IsoDateTime,
  metAt: v.nullable(IsoDateTime),
  state: v.picklist(['open', 'met', 'met_late', 'overdue', 'void']),
})
export type Deadline = v.InferOutput<typeof Deadline>

export const CaseEvent = v.object({
  id: v.string(),
  kind: v.picklist(['submitted', ...CaseActions]),
  at: IsoDateTime,
  /** The desk that acted, never a person's name; null for the resident. */
  desk: v.nullable(v.string()),
  comment: v.nullable(v.string()),
  status: v.picklist(CaseStatuses),
})
export type CaseEvent = v.InferOutput<typeof CaseEvent>

export const CaseCard = v.object({
  id: Id,
  /** What people quote on the phone, e.g. `GM2611230007`. */
  number: v.string(),
  title: v.string(),
  status: v.picklist(CaseStatuses),
  outcome: v.nullable(v.picklist(CaseOutcomes)),
  /** When it was promised to be resolved. */
  resolveDueAt: v.nullable(IsoDateTime),
  createdAt: IsoDateTime,
})
export type CaseCard = v.InferOutput<typeof CaseCard>

export const Case = v.object({
  ...CaseCard.entries,
  text: v.string(),
  matter: v.nullable(v.object({ id: Id, name: v.string() })),
  line: v.nullable(v.picklist(Lines)),
  /** The unit or circle that has it; the sub-district when nothing more specific is known. */
  area: AreaRef,
  /** From the widest to the most specific. */
  areas: v.array(AreaRef),
  /** Who has it now, in words for residents. */
  desk: v.string(),
  location: v.nullable(LngLat),
  placeName: v.nullable(v.string()),
  address: v.nullable(v.string()),
  answers: v.array(v.object({ key: v.string(), label: v.string(), value: v.string() })),
  photos: v.array(Photo),
  anonymous: v.boolean(),
  private: v.boolean(),
  deadlines: v.array(Deadline),
  /** The newest first. */
  events: v.array(CaseEvent),
  actions: v.array(v.picklist(CaseActions)),
})
export type Case = v.InferOutput<typeof Case>

export const caseRoutes = routes({
  'POST /v1/cases': {
    summary: 'Submit a request; it is routed at once where the catalogue and the map allow it',
    tag: 'cases',
    auth: 'person',
    body: v.object({
      matterId: v.optional(Id),
      text: text(2, CASE_TEXT_MAX),
      /** One of location, placeId and areaId says where. */
      location: v.optional(LngLat),
      placeId: v.optional(Id),
      areaId: v.optional(Id),
      address: v.optional(text(0, 200)),
      answers: v.optional(v.record(v.pipe(v.string(), v.maxLength(40)), text(0, 500))),
      photoIds: v.optional(v.pipe(v.array(Id), v.maxLength(CASE_PHOTOS_MAX, 'photos_too_many'))),
      anonymous: v.optional(v.boolean(), false),
      private: v.optional(v.boolean(), false),
    }),
    response: Case,
    status: 201,
    idempotent: true,
    errors: [
      'invalid_input',
      'body_too_large',
      'idempotency_key_reused',
      'outside_the_world',
      'outside_service_area',
      'location_missing',
      'matter_unknown',
      'matter_stops_here',
      'answer_missing',
      'photos_too_many',
      'photo_unknown',
    ],
  },
  'GET /v1/cases': {
    summary: 'My requests, the newest first',
    tag: 'cases',
    auth: 'person',
    query: v.object({
      state: v.optional(v.picklist(['open', 'closed', 'all']), 'all'),
      limit: v.optional(integerText(1, 50), '20'),
      cursor: v.optional(Cursor),
    }),
    response: page(CaseCard),
    errors: ['invalid_input', 'cursor_broken'],
  },
  'GET /v1/cases/:id': {
    summary:
      'A request with its promised times and its timeline; the resident who filed it and the desks that have it see it',
    tag: 'cases',
    auth: 'person',
    params: IdParams,
    response: Case,
    errors: ['not_found'],
  },
  'POST /v1/cases/:id/actions': {
    summary: 'Make a move; the view lists those that are possible',
    tag: 'cases',
    auth: 'person',
    params: IdParams,
    body: v.object({
      action: v.picklist(CaseActions),
      comment: v.optional(text(0, CASE_TEXT_MAX)),
      matterId: v.optional(Id),
    }),
    response: Case,
    errors: ['invalid_input', 'not_found', 'forbidden', 'action_not_possible', 'reason_missing', 'matter_unknown'],
  },
})
