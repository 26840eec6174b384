// Made from the migrations by `npm run db:types`.
import type { ColumnType } from 'kysely'

export interface AreaShapes {
  area_id: string
  part: number
  shape: string
  bb: ColumnType<string, never, never>
}

export interface Areas {
  id: string
  pack: string
  parent_id: string | null
  level: 'subdistrict' | 'community' | 'circle' | 'unit'
  kind: 'housing_estate' | 'urban_village' | 'industrial_park' | 'building' | 'construction_site' | 'undelivered_property' | null
  name: string
  name_en: string
  centre: ColumnType<[number, number], string, string>
  source: string
  sample: boolean
  retired_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
}

export interface Bookings {
  id: string
  slot_id: string
  person_id: string
  party_size: number
  status: 'confirmed' | 'attended' | 'missed' | 'cancelled'
  code: string
  note: string | null
  created_at: ColumnType<Date, Date | string, Date | string>
  cancelled_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  cancelled_reason: string | null
  attended_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
}

export interface CalendarDays {
  pack: string
  date: string
  type: 'holiday' | 'workday'
  name: string
  name_en: string
  source: string
}

export interface CaseDeadlines {
  case_id: string
  kind: 'contact' | 'accept' | 'resolve'
  due_at: ColumnType<Date, Date | string, Date | string>
  met_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  void_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
}

export interface CaseEvents {
  id: ColumnType<number, never, never>
  case_id: string
  kind: 'submitted' | 'route' | 'contact' | 'accept' | 'start' | 'resolve' | 'confirm' | 'reopen' | 'withdraw' | 'supplement'
  at: ColumnType<Date, Date | string, Date | string>
  actor_id: string | null
  desk: string | null
  comment: string | null
  from_status: string | null
  to_status: string
}

export interface CasePhotos {
  case_id: string
  upload_id: string
  position: number
}

export interface Cases {
  id: string
  number: string
  person_id: string
  matter_id: string | null
  line: string | null
  area_id: string
  text: string
  location: ColumnType<[number, number] | null, string | null | undefined, string | null>
  m: ColumnType<[number, number] | null, never, never>
  place_id: string | null
  address: string | null
  answers: ColumnType<unknown, string, string>
  anonymous: boolean
  private: boolean
  status: 'submitted' | 'routed' | 'accepted' | 'in_progress' | 'resolved' | 'closed'
  outcome: 'solved' | 'not_ours' | 'duplicate' | 'referred' | 'not_feasible' | 'withdrawn' | null
  created_at: ColumnType<Date, Date | string, Date | string>
  resolved_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  closed_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  reopened_count: ColumnType<number, number | undefined, number>
}

export interface ContentVersion {
  singleton: ColumnType<boolean, boolean | undefined, boolean>
  version: ColumnType<number, number | undefined, number>
}

export interface IdempotencyKeys {
  person_id: string
  key: string
  request_hash: Buffer
  status: number | null
  body: ColumnType<unknown, string | null | undefined, string | null>
  created_at: ColumnType<Date, Date | string, Date | string>
}

export interface Identities {
  provider: 'wechat' | 'demo'
  subject: string
  person_id: string
  created_at: ColumnType<Date, Date | string, Date | string>
}

export interface MarketDays {
  id: string
  series_id: string
  date: string
  starts_at: ColumnType<Date, Date | string, Date | string>
  ends_at: ColumnType<Date, Date | string, Date | string>
  place_id: string
  status: 'planned' | 'moved' | 'cancelled'
  reason: string | null
  reason_en: string | null
  holiday: string | null
  holiday_en: string | null
}

export interface MarketExceptions {
  series_id: string
  date: string
  status: 'cancelled' | 'moved'
  reason: string
  reason_en: string
  place_id: string | null
  starts_at: string | null
  ends_at: string | null
  source: string
}

export interface MarketSeries {
  id: string
  pack: string
  name: string
  name_en: string
  community_id: string
  unit_id: string | null
  place_id: string
  weekday: number
  week_of_month: number | null
  starts_at: string
  ends_at: string
  valid_from: string
  valid_to: string | null
  holiday_policy: 'hold' | 'skip'
  rain_plan: string | null
  rain_plan_en: string | null
  cover: string
  search_tokens: string[]
  source: string
  sample: boolean
  retired_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
}

export interface MarketShifts {
  series_id: string
  offering_id: string
}

export interface MarketStalls {
  id: string
  series_id: string
  position: number
  kind: 'party_checkin' | 'secretary' | 'deputy' | 'legal' | 'convenience' | 'tech' | 'care' | 'volunteering'
  title: string
  title_en: string
  note: string | null
  note_en: string | null
  host: string | null
  host_en: string | null
  mode: 'walk_in' | 'bookable'
  offering_id: string | null
}

export interface MatterQuestions {
  matter_id: string
  key: string
  position: number
  label: string
  label_en: string
  kind: 'choice' | 'text'
  required: boolean
  options: ColumnType<unknown, string, string>
}

export interface Matters {
  id: string
  pack: string
  code: string
  line: 'petitions' | 'economy' | 'safety' | 'construction' | 'civility' | 'public_services'
  group_code: string
  group_name: string
  group_name_en: string
  name: string
  name_en: string
  plain_name: string | null
  plain_name_en: string | null
  words: string[]
  examples: string[]
  contact_hours: number
  accept_hours: number
  resolve_amount: number
  resolve_unit: 'hours' | 'days' | 'working_days'
  limit_source: string
  stopper_message: string | null
  stopper_message_en: string | null
  stopper_phone: string | null
  source: string
  sample: boolean
  retired_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
}

export interface Notices {
  id: string
  pack: string
  area_id: string | null
  text: string
  text_en: string
  starts_on: string
  ends_on: string
  source: string
  sample: boolean
  retired_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
}

export interface OfferingSchedules {
  offering_id: string
  weekday: number
  starts_at: string
  ends_at: string
  slot_minutes: number | null
  capacity: number | null
  valid_from: string
  valid_to: string | null
  holiday_policy: 'hold' | 'skip'
}

export interface Offerings {
  id: string
  pack: string
  kind: 'service_desk' | 'course' | 'tour' | 'stall' | 'shift'
  title: string
  title_en: string
  summary: string | null
  summary_en: string | null
  place_id: string | null
  host: string | null
  host_en: string | null
  cover: string
  capacity: number
  party_max: number
  booking_opens_days: number
  booking_closes_minutes: number
  cancel_until_minutes: number
  min_age: number | null
  max_age: number | null
  price_fen: number
  materials: string | null
  materials_en: string | null
  search_tokens: string[]
  source: string
  sample: boolean
  retired_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
}

export interface Packs {
  id: string
  prefix: string
  settings: ColumnType<unknown, string, string>
  texts: ColumnType<unknown, string, string>
  imported_at: ColumnType<Date, Date | string, Date | string>
}

export interface Persons {
  id: string
  display_name: string
  created_at: ColumnType<Date, Date | string, Date | string>
  deleted_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
}

export interface PlaceFacts {
  place_id: string
  fact: 'step_free' | 'ramp' | 'toilet' | 'seats' | 'shade' | 'night_light' | 'drinking_water' | 'baby_room' | 'parking' | 'aed'
  value: 'yes' | 'no' | 'unknown'
  note: string | null
  note_en: string | null
  verified_at: string | null
}

export interface Places {
  id: string
  pack: string
  kind: 'pocket_park' | 'park' | 'scenic' | 'greenway' | 'industrial_park' | 'building' | 'service_centre' | 'market_site'
  name: string
  name_en: string
  location: ColumnType<[number, number], string, string>
  m: ColumnType<[number, number], never, never>
  address: string | null
  address_en: string | null
  opening_hours: string | null
  phone: string | null
  cover: string
  summary: string | null
  summary_en: string | null
  verified_at: string | null
  search_tokens: string[]
  source: string
  sample: boolean
  retired_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
}

export interface RoleGrants {
  person_id: string
  role: 'volunteer' | 'business' | 'circle_lead' | 'community' | 'line_officer' | 'admin' | 'auditor'
  area_id: string | null
  line: string | null
}

export interface Sessions {
  id: string
  person_id: string
  refresh_hash: Buffer
  previous_hash: Buffer | null
  created_at: ColumnType<Date, Date | string, Date | string>
  refreshed_at: ColumnType<Date, Date | string, Date | string>
  expires_at: ColumnType<Date, Date | string, Date | string>
  ended_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
}

export interface Slots {
  id: string
  offering_id: string
  starts_at: ColumnType<Date, Date | string, Date | string>
  ends_at: ColumnType<Date, Date | string, Date | string>
  capacity: number
  taken: ColumnType<number, number | undefined, number>
  cancelled_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  cancelled_reason: string | null
}

export interface Uploads {
  id: string
  person_id: string
  sha256: Buffer
  width: number
  height: number
  bytes: number
  created_at: ColumnType<Date, Date | string, Date | string>
}

export interface DB {
  area_shapes: AreaShapes
  areas: Areas
  bookings: Bookings
  calendar_days: CalendarDays
  case_deadlines: CaseDeadlines
  case_events: CaseEvents
  case_photos: CasePhotos
  cases: Cases
  content_version: ContentVersion
  idempotency_keys: IdempotencyKeys
  identities: Identities
  market_days: MarketDays
  market_exceptions: MarketExceptions
  market_series: MarketSeries
  market_shifts: MarketShifts
  market_stalls: MarketStalls
  matter_questions: MatterQuestions
  matters: Matters
  notices: Notices
  offering_schedules: OfferingSchedules
  offerings: Offerings
  packs: Packs
  persons: Persons
  place_facts: PlaceFacts
  places: Places
  role_grants: RoleGrants
  sessions: Sessions
  slots: Slots
  uploads: Uploads
}
