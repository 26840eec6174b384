create sequence case_numbers;

create table cases (
  id text primary key,
  number text not null,
  person_id text not null references persons,
  matter_id text references matters,
  line text,
  -- the unit or circle that has it; the sub-district when nothing more specific is known
  area_id text not null references areas,
  text text not null,
  location point,
  m point generated always as (mercator(location)) stored,
  place_id text references places,
  address text,
  answers jsonb not null,
  anonymous boolean not null,
  private boolean not null,
  status text not null,
  outcome text,
  created_at timestamptz not null,
  resolved_at timestamptz,
  closed_at timestamptz,
  reopened_count integer not null default 0,
  constraint case_numbers_are_given_once unique (number),
  constraint a_case_says_something check (length(text) between 2 and 1000),
  constraint case_statuses_are_known check (
    status in ('submitted', 'routed', 'accepted', 'in_progress', 'resolved', 'closed')
  ),
  constraint outcomes_are_known check (
    outcome in ('solved', 'not_ours', 'duplicate', 'referred', 'not_feasible', 'withdrawn')
  ),
  constraint a_case_is_closed_exactly_when_it_has_that_time check ((status = 'closed') = (closed_at is not null)),
  constraint a_closed_case_has_an_outcome check ((status = 'closed') = (outcome is not null)),
  constraint a_resolved_case_has_that_time check (status <> 'resolved' or resolved_at is not null),
  constraint a_case_is_routed_by_its_matter_and_line check (status = 'submitted' or outcome = 'withdrawn' or line is not null),
  constraint a_matter_has_a_line check (matter_id is null or line is not null)
);
-- my requests, the newest first
create index cases_by_person on cases (person_id, created_at desc, id);
-- what an area has to do
create index open_cases_by_area on cases (area_id, created_at) where status <> 'closed';

-- Every move and every word, in order; nothing is ever changed here.
create table case_events (
  id bigint generated always as identity primary key,
  case_id text not null references cases,
  kind text not null,
  at timestamptz not null,
  actor_id text references persons,
  -- the desk that acted, in words; null for the resident and for the system
  desk text,
  comment text,
  from_status text,
  to_status text not null,
  constraint event_kinds_are_known check (
    kind in ('submitted', 'route', 'contact', 'accept', 'start', 'resolve', 'confirm', 'reopen', 'withdraw', 'supplement')
  ),
  constraint only_the_first_event_comes_from_nowhere check ((kind = 'submitted') = (from_status is null))
);
-- the timeline of a case
create index case_events_by_case on case_events (case_id, id);

-- Promised times. `void` when the promise no longer counts (withdrawn).
create table case_deadlines (
  case_id text not null references cases,
  kind text not null,
  due_at timestamptz not null,
  met_at timestamptz,
  void_at timestamptz,
  primary key (case_id, kind),
  constraint deadline_kinds_are_known check (kind in ('contact', 'accept', 'resolve')),
  constraint a_promise_is_met_or_void_not_both check (met_at is null or void_at is null)
);
-- what is due next
create index open_deadlines_by_due on case_deadlines (due_at) where met_at is null and void_at is null;

create table uploads (
  id text primary key,
  person_id text not null references persons,
  sha256 bytea not null,
  width integer not null,
  height integer not null,
  bytes integer not null,
  created_at timestamptz not null,
  constraint a_picture_has_a_size check (width > 0 and height > 0 and bytes > 0)
);

create table case_photos (
  case_id text not null references cases,
  upload_id text not null references uploads,
  position integer not null,
  primary key (case_id, position),
  constraint a_photo_belongs_to_one_case unique (upload_id),
  constraint a_case_has_nine_photos_at_most check (position between 0 and 8)
);
