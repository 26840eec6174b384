// Made from the migrations by `npm run db:types`.
import type { ColumnType } from 'kysely'

export interface AreaShapes {
  area_id: string
  part: number
  shape: string
  bb: ColumnType<string, never, never>
}

export type AreasLevel = 'subdistrict' | 'community' | 'circle' | 'unit'
export type AreasKind =
  | 'housing_estate'
  | 'urban_village'
  | 'industrial_park'
  | 'building'
  | 'construction_site'
  | 'undelivered_property'
export interface Areas {
  id: string
  pack: string
  parent_id: string | null
  level: AreasLevel
  kind: AreasKind | null
  name: string
  name_en: string
  centre: ColumnType<[number, number], string, string>
  source: string
  sample: boolean
  retired_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
}

export type BookingsStatus = 'confirmed' | 'attended' | 'missed' | 'cancelled'
export interface Bookings {
  id: string
  slot_id: string
  person_id: string
  party_size: number
  status: BookingsStatus
  code: string
  note: string | null
  created_at: ColumnType<Date, Date | string, Date | string>
  cancelled_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  cancelled_reason: string | null
  attended_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
}

export type CalendarDaysType = 'holiday' | 'workday'
export interface CalendarDays {
  pack: string
  date: string
  type: CalendarDaysType
  name: string
  name_en: string
  source: string
}

export type CaseDeadlinesKind = 'contact' | 'accept' | 'resolve'
export interface CaseDeadlines {
  case_id: string
  kind: CaseDeadlinesKind
  due_at: ColumnType<Date, Date | string, Date | string>
  met_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  void_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
}

export type CaseEventsKind =
  | 'submitted'
  | 'route'
  | 'contact'
  | 'accept'
  | 'start'
  | 'resolve'
  | 'confirm'
  | 'reopen'
  | 'withdraw'
  | 'supplement'
export interface CaseEvents {
  id: ColumnType<number, never, never>
  case_id: string
  kind: CaseEventsKind
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

export type CasesStatus = 'submitted' | 'routed' | 'accepted' | 'in_progress' | 'resolved' | 'closed'
export type CasesOutcome = 'solved' | 'not_ours' | 'duplicate' | 'referred' | 'not_feasible' | 'withdrawn'
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
  status: CasesStatus
  outcome: CasesOutcome | null
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

export type IdentitiesProvider = 'wechat' | 'demo'
export interface Identities {
  provider: IdentitiesProvider
  subject: string
  person_id: string
  created_at: ColumnType<Date, Date | string, Date | string>
}

export type MarketDaysStatus = 'planned' | 'moved' | 'cancelled'
export interface MarketDays {
  id: string
  series_id: string
  date: string
  starts_at: ColumnType<Date, Date | string, Date | string>
  ends_at: ColumnType<Date, Date | string, Date | string>
  place_id: string
  status: MarketDaysStatus
  reason: string | null
  reason_en: string | null
  holiday: string | null
  holiday_en: string | null
}

export type MarketExceptionsStatus = 'cancelled' | 'moved'
export interface MarketExceptions {
  series_id: string
  date: string
  status: MarketExceptionsStatus
  reason: string
  reason_en: string
  place_id: string | null
  starts_at: string | null
  ends_at: string | null
  source: string
}

export type MarketSeriesHolidayPolicy = 'hold' | 'skip'
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
  holiday_policy: MarketSeriesHolidayPolicy
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

export type MarketStallsKind =
  | 'party_checkin'
  | 'secretary'
  | 'deputy'
  | 'legal'
  | 'convenience'
  | 'tech'
  | 'care'
  | 'volunteering'
export type MarketStallsMode = 'walk_in' | 'bookable'
export interface MarketStalls {
  id: string
  series_id: string
  position: number
  kind: MarketStallsKind
  title: string
  title_en: string
  note: string | null
  note_en: string | null
  host: string | null
  host_en: string | null
  mode: MarketStallsMode
  offering_id: string | null
}

export type MatterQuestionsKind = 'choice' | 'text'
export interface MatterQuestions {
  matter_id: string
  key: string
  position: number
  label: string
  label_en: string
  kind: MatterQuestionsKind
  required: boolean
  options: ColumnType<unknown, string, string>
}

export type MattersLine = 'petitions' | 'economy' | 'safety' | 'construction' | 'civility' | 'public_services'
export type MattersResolveUnit = 'hours' | 'days' | 'working_days'
export interface Matters {
  id: string
  pack: string
  code: string
  line: MattersLine
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
  resolve_unit: MattersResolveUnit
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

export type OfferingSchedulesHolidayPolicy = 'hold' | 'skip'
export interface OfferingSchedules {
  offering_id: string
  weekday: number
  starts_at: string
  ends_at: string
  slot_minutes: number | null
  capacity: number | null
  valid_from: string
  valid_to: string | null
  holiday_policy: OfferingSchedulesHolidayPolicy
}

export type OfferingsKind = 'service_desk' | 'course' | 'tour' | 'stall' | 'shift'
export interface Offerings {
  id: string
  pack: string
  kind: OfferingsKind
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

export type PlaceFactsFact =
  | 'step_free'
  | 'ramp'
  | 'toilet'
  | 'seats'
  | 'shade'
  | 'night_light'
  | 'drinking_water'
  | 'baby_room'
  | 'parking'
  | 'aed'
export type PlaceFactsValue = 'yes' | 'no' | 'unknown'
export interface PlaceFacts {
  place_id: string
  fact: PlaceFactsFact
  value: PlaceFactsValue
  note: string | null
  note_en: string | null
  verified_at: string | null
}

export type PlacesKind =
  | 'pocket_park'
  | 'park'
  | 'scenic'
  | 'greenway'
  | 'industrial_park'
  | 'building'
  | 'service_centre'
  | 'market_site'
export interface Places {
  id: string
  pack: string
  kind: PlacesKind
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

export type RoleGrantsRole =
  | 'volunteer'
  | 'business'
  | 'circle_lead'
  | 'community'
  | 'line_officer'
  | 'admin'
  | 'auditor'
export interface RoleGrants {
  person_id: string
  role: RoleGrantsRole
  area_id: string | null
  line: string | null
}

export interface Sessions {
  id: string
  person_id: string
  refresh_hash: Buffer
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
