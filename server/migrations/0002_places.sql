create table places (
  id text primary key,
  pack text not null references packs,
  kind text not null,
  name text not null,
  name_en text not null,
  location point not null,
  m point not null generated always as (mercator(location)) stored,
  address text,
  address_en text,
  opening_hours text,
  phone text,
  cover text not null,
  summary text,
  summary_en text,
  verified_at date,
  search_tokens text[] not null,
  source text not null,
  sample boolean not null,
  retired_at timestamptz,
  constraint place_ids_fit_into_a_mini_program_code check (length(id) <= 31),
  constraint place_kinds_are_known check (
    kind in ('pocket_park', 'park', 'scenic', 'greenway', 'industrial_park', 'building', 'service_centre', 'market_site')
  ),
  constraint places_are_on_the_map check (
    location[0] between -180 and 180 and location[1] between -85 and 85
  )
);
-- nearest places: `order by m <-> point` walks this index and stops at the limit
create index places_by_distance on places using gist (m) where retired_at is null;
-- nearest of a kind on home and in discover; a kind is rare among all places, so it has trees of its own
create index pocket_parks_by_distance on places using gist (m) where retired_at is null and kind = 'pocket_park';
-- search by words, pinyin and initials: `search_tokens @> array[…]`
create index places_by_token on places using gin (search_tokens) where retired_at is null;
-- lists by name without a location
create index places_by_name on places (name, id) where retired_at is null;

create table place_facts (
  place_id text not null references places on delete cascade,
  fact text not null,
  value text not null,
  note text,
  note_en text,
  verified_at date,
  primary key (place_id, fact),
  constraint facts_are_known check (
    fact in ('step_free', 'ramp', 'toilet', 'seats', 'shade', 'night_light', 'drinking_water', 'baby_room', 'parking', 'aed')
  ),
  constraint a_fact_is_yes_no_or_unknown check (value in ('yes', 'no', 'unknown')),
  constraint a_fact_is_known_exactly_when_somebody_checked_it check ((value <> 'unknown') = (verified_at is not null))
);

create table notices (
  id text primary key,
  pack text not null references packs,
  area_id text references areas,
  text text not null,
  text_en text not null,
  starts_on date not null,
  ends_on date not null,
  source text not null,
  sample boolean not null,
  retired_at timestamptz,
  constraint notice_ids_fit_into_a_mini_program_code check (length(id) <= 31),
  constraint a_notice_ends_after_it_starts check (ends_on >= starts_on)
);

create trigger places_bump_the_version after insert or update or delete on places
  for each statement execute function bump_content_version();
create trigger place_facts_bump_the_version after insert or update or delete on place_facts
  for each statement execute function bump_content_version();
create trigger notices_bump_the_version after insert or update or delete on notices
  for each statement execute function bump_content_version();
