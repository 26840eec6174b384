create table market_series (
  id text primary key,
  pack text not null references packs,
  name text not null,
  name_en text not null,
  community_id text not null references areas,
  unit_id text references areas,
  place_id text not null references places,
  weekday integer not null,
  -- null is every week; 1 to 5 the nth such weekday of a month
  week_of_month integer,
  starts_at time not null,
  ends_at time not null,
  valid_from date not null,
  valid_to date,
  holiday_policy text not null,
  rain_plan text,
  rain_plan_en text,
  cover text not null,
  search_tokens text[] not null,
  source text not null,
  sample boolean not null,
  retired_at timestamptz,
  constraint series_ids_leave_room_for_a_date check (length(id) <= 22),
  constraint market_weekdays_count_from_monday check (weekday between 1 and 7),
  constraint weeks_of_a_month_count_from_one check (week_of_month between 1 and 5),
  constraint a_market_ends_after_it_starts check (ends_at > starts_at),
  constraint a_series_is_valid_forwards check (valid_to >= valid_from),
  constraint market_holiday_policies_are_known check (holiday_policy in ('hold', 'skip'))
);
create index market_series_by_token on market_series using gin (search_tokens) where retired_at is null;

create table market_stalls (
  id text primary key,
  series_id text not null references market_series on delete cascade,
  position integer not null,
  kind text not null,
  title text not null,
  title_en text not null,
  note text,
  note_en text,
  host text,
  host_en text,
  mode text not null,
  offering_id text references offerings,
  constraint stall_kinds_are_known check (
    kind in ('party_checkin', 'secretary', 'deputy', 'legal', 'convenience', 'tech', 'care', 'volunteering')
  ),
  constraint stall_modes_are_known check (mode in ('walk_in', 'bookable')),
  constraint a_stall_is_bookable_exactly_when_it_has_an_offering check ((mode = 'bookable') = (offering_id is not null))
);
create index market_stalls_by_series on market_stalls (series_id, position);

-- Shifts that volunteers can take at the markets of a series.
create table market_shifts (
  series_id text not null references market_series on delete cascade,
  offering_id text not null references offerings,
  primary key (series_id, offering_id)
);

-- Single days that differ from the series' rule.
create table market_exceptions (
  series_id text not null references market_series on delete cascade,
  date date not null,
  status text not null,
  reason text not null,
  reason_en text not null,
  -- for a moved day: where and when instead; null keeps the series' own
  place_id text references places,
  starts_at time,
  ends_at time,
  source text not null,
  primary key (series_id, date),
  constraint exception_statuses_are_known check (status in ('cancelled', 'moved')),
  constraint only_a_moved_day_has_another_place_or_time check (
    status = 'moved' or (place_id is null and starts_at is null and ends_at is null)
  ),
  constraint times_of_an_exception_come_together check ((starts_at is null) = (ends_at is null))
);

-- One date of a market, made from its series.
create table market_days (
  id text primary key,
  series_id text not null references market_series,
  date date not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  place_id text not null references places,
  status text not null,
  reason text,
  reason_en text,
  holiday text,
  holiday_en text,
  constraint market_day_ids_fit_into_a_mini_program_code check (length(id) <= 31),
  constraint one_market_day_a_series_and_date unique (series_id, date),
  constraint a_market_day_ends_after_it_starts check (ends_at > starts_at),
  constraint market_day_statuses_are_known check (status in ('planned', 'moved', 'cancelled')),
  constraint a_change_says_why check ((status <> 'planned') = (reason is not null)),
  constraint reasons_come_in_both_languages check ((reason is null) = (reason_en is null)),
  constraint holidays_come_in_both_languages check ((holiday is null) = (holiday_en is null))
);
-- the next market days, and those at a place
create index market_days_by_start on market_days (starts_at, id);
create index market_days_by_place on market_days (place_id, starts_at);

create trigger market_series_bump_the_version after insert or update or delete on market_series
  for each statement execute function bump_content_version();
create trigger market_stalls_bump_the_version after insert or update or delete on market_stalls
  for each statement execute function bump_content_version();
create trigger market_shifts_bump_the_version after insert or update or delete on market_shifts
  for each statement execute function bump_content_version();
create trigger market_exceptions_bump_the_version after insert or update or delete on market_exceptions
  for each statement execute function bump_content_version();
create trigger market_days_bump_the_version after insert or update or delete on market_days
  for each statement execute function bump_content_version();
