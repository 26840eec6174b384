-- The catalogue of what people can ask for.
create table matters (
  id text primary key,
  pack text not null references packs,
  code text not null,
  line text not null,
  group_code text not null,
  group_name text not null,
  group_name_en text not null,
  -- the catalogue's own name, and residents' words for it where there are some
  name text not null,
  name_en text not null,
  plain_name text,
  plain_name_en text,
  words text[] not null,
  examples text[] not null,
  -- promised times
  contact_hours integer not null,
  accept_hours integer not null,
  resolve_amount integer not null,
  resolve_unit text not null,
  limit_source text not null,
  -- a matter that must not be filed here: whom to call instead
  stopper_message text,
  stopper_message_en text,
  stopper_phone text,
  source text not null,
  sample boolean not null,
  retired_at timestamptz,
  constraint matter_ids_fit_into_a_mini_program_code check (length(id) <= 31),
  constraint lines_are_known check (
    line in ('petitions', 'economy', 'safety', 'construction', 'civility', 'public_services')
  ),
  constraint limit_units_are_known check (resolve_unit in ('hours', 'days', 'working_days')),
  constraint promised_times_are_positive check (contact_hours > 0 and accept_hours > 0 and resolve_amount > 0),
  constraint plain_names_come_in_both_languages check ((plain_name is null) = (plain_name_en is null)),
  constraint a_stopper_is_whole check (
    (stopper_message is null) = (stopper_phone is null) and (stopper_message is null) = (stopper_message_en is null)
  )
);
create index matters_by_line on matters (line, code) where retired_at is null;

create table matter_questions (
  matter_id text not null references matters on delete cascade,
  key text not null,
  position integer not null,
  label text not null,
  label_en text not null,
  kind text not null,
  required boolean not null,
  -- [{value, label, labelEn, stopper: {message, messageEn, phone} | null}], empty for text
  options jsonb not null,
  primary key (matter_id, key),
  constraint question_kinds_are_known check (kind in ('choice', 'text')),
  constraint only_a_choice_has_options check ((kind = 'choice') = (jsonb_array_length(options) > 0))
);

create trigger matters_bump_the_version after insert or update or delete on matters
  for each statement execute function bump_content_version();
create trigger matter_questions_bump_the_version after insert or update or delete on matter_questions
  for each statement execute function bump_content_version();
