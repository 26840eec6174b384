-- Everything with limited seats: service desks, courses, tours, bookable stalls, shifts.
create table offerings (
  id text primary key,
  pack text not null references packs,
  kind text not null,
  title text not null,
  title_en text not null,
  summary text,
  summary_en text,
  place_id text references places,
  host text,
  host_en text,
  cover text not null,
  capacity integer not null,
  party_max integer not null,
  -- booking opens this many days before the slot, and closes this many minutes before it
  booking_opens_days integer not null,
  booking_closes_minutes integer not null,
  cancel_until_minutes integer not null,
  min_age integer,
  max_age integer,
  price_fen integer not null,
  materials text,
  materials_en text,
  search_tokens text[] not null,
  source text not null,
  sample boolean not null,
  retired_at timestamptz,
  constraint offering_ids_fit_into_a_mini_program_code check (length(id) <= 31),
  constraint offering_kinds_are_known check (kind in ('service_desk', 'course', 'tour', 'stall', 'shift')),
  constraint an_offering_has_seats check (capacity > 0),
  constraint a_party_fits_into_a_slot check (party_max between 1 and capacity),
  constraint times_before_a_slot_are_not_negative check (
    booking_opens_days >= 0 and booking_closes_minutes >= 0 and cancel_until_minutes >= 0
  ),
  constraint ages_are_in_order check (min_age >= 0 and max_age >= min_age),
  constraint a_price_is_not_negative check (price_fen >= 0)
);
-- the catalogue of a kind, and the courses at a place
create index offerings_by_kind on offerings (kind, id) where retired_at is null;
create index offerings_by_place on offerings (place_id) where retired_at is null;
create index offerings_by_token on offerings using gin (search_tokens) where retired_at is null;

-- Weekly rules that slots are made from.
create table offering_schedules (
  offering_id text not null references offerings on delete cascade,
  weekday integer not null,
  starts_at time not null,
  ends_at time not null,
  -- null makes one slot of the whole time
  slot_minutes integer,
  capacity integer,
  valid_from date not null,
  valid_to date,
  holiday_policy text not null,
  primary key (offering_id, weekday, starts_at, valid_from),
  constraint weekdays_count_from_monday check (weekday between 1 and 7),
  constraint a_schedule_ends_after_it_starts check (ends_at > starts_at),
  constraint a_slot_has_minutes check (slot_minutes > 0),
  constraint a_schedule_has_seats check (capacity > 0),
  constraint a_schedule_is_valid_forwards check (valid_to >= valid_from),
  constraint schedule_holiday_policies_are_known check (holiday_policy in ('hold', 'skip'))
);

create table slots (
  id text primary key,
  offering_id text not null references offerings,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  capacity integer not null,
  taken integer not null default 0,
  cancelled_at timestamptz,
  cancelled_reason text,
  constraint one_slot_an_offering_and_time unique (offering_id, starts_at),
  constraint a_slot_ends_after_it_starts check (ends_at > starts_at),
  constraint taken_seats_never_pass_the_capacity check (taken between 0 and capacity),
  constraint a_cancelled_slot_says_why check ((cancelled_at is null) = (cancelled_reason is null))
);
-- soonest first, over all offerings
create index slots_by_start on slots (starts_at, offering_id) where cancelled_at is null;

create trigger offerings_bump_the_version after insert or update or delete on offerings
  for each statement execute function bump_content_version();
create trigger offering_schedules_bump_the_version after insert or update or delete on offering_schedules
  for each statement execute function bump_content_version();
-- seats are read live; a new, moved or cancelled slot is content
create trigger slots_bump_the_version
  after insert or delete or update of starts_at, ends_at, capacity, cancelled_at on slots
  for each statement execute function bump_content_version();
