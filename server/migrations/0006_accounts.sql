create table persons (
  id text primary key,
  display_name text not null,
  created_at timestamptz not null,
  deleted_at timestamptz
);

-- How a person signs in: a WeChat openid, or a demo persona.
create table identities (
  provider text not null,
  subject text not null,
  person_id text not null references persons,
  created_at timestamptz not null,
  primary key (provider, subject),
  constraint providers_are_known check (provider in ('wechat', 'demo'))
);
create index identities_by_person on identities (person_id);

-- What a person may do beside being a resident, and where.
create table role_grants (
  person_id text not null references persons,
  role text not null,
  area_id text references areas,
  line text,
  constraint a_role_is_granted_once_an_area_and_line unique nulls not distinct (person_id, role, area_id, line),
  constraint roles_are_known check (
    role in ('volunteer', 'business', 'circle_lead', 'community', 'line_officer', 'admin', 'auditor')
  ),
  constraint a_circle_lead_has_an_area check (role not in ('circle_lead', 'community') or area_id is not null),
  constraint a_line_officer_has_a_line check ((role = 'line_officer') = (line is not null))
);

-- One sign-in on one device. Its refresh token rotates; only a hash of the current one is kept. Each token names its
-- session, so that an old one that is used again ends it.
create table sessions (
  id text primary key,
  person_id text not null references persons,
  refresh_hash bytea not null,
  created_at timestamptz not null,
  refreshed_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  constraint a_refresh_token_belongs_to_one_session unique (refresh_hash),
  constraint a_session_expires_after_it_was_refreshed check (expires_at > refreshed_at)
);
create index sessions_by_person on sessions (person_id) where ended_at is null;

-- The answer that an Idempotency-Key got, kept with the decision in one transaction.
create table idempotency_keys (
  person_id text not null references persons,
  key text not null,
  -- of route and body: the same key with another one is refused
  request_hash bytea not null,
  status integer,
  body jsonb,
  created_at timestamptz not null,
  primary key (person_id, key),
  constraint keys_have_a_sensible_length check (length(key) between 8 and 100),
  constraint an_answer_has_status_and_body check ((status is null) = (body is null))
);
-- old keys are swept by age
create index idempotency_keys_by_age on idempotency_keys (created_at);
