-- Web-Mercator metres of a point in degrees. Conformal, so that the order of distances is right at every latitude.
create function mercator(p point) returns point
  language sql immutable strict parallel safe
  return point(6378137 * radians(p[0]), 6378137 * ln(tan(pi() / 4 + radians(p[1]) / 2)));

-- What a pack has brought in. `settings` is its pack.json, `texts` its Markdown by name.
create table packs (
  id text primary key,
  prefix text not null,
  settings jsonb not null,
  texts jsonb not null,
  imported_at timestamptz not null,
  constraint packs_have_different_prefixes unique (prefix)
);

-- Sub-district ⊃ community ⊃ circle ⊃ unit: the tree that work is routed through.
create table areas (
  id text primary key,
  pack text not null references packs,
  parent_id text references areas,
  level text not null,
  kind text,
  name text not null,
  name_en text not null,
  centre point not null,
  source text not null,
  sample boolean not null,
  retired_at timestamptz,
  constraint area_ids_fit_into_a_mini_program_code check (length(id) <= 31),
  constraint area_levels_are_known check (level in ('subdistrict', 'community', 'circle', 'unit')),
  constraint only_units_have_a_kind check ((level = 'unit') = (kind is not null)),
  constraint unit_kinds_are_known check (
    kind in ('housing_estate', 'urban_village', 'industrial_park', 'building', 'construction_site', 'undelivered_property')
  ),
  constraint only_a_subdistrict_has_no_parent check ((level = 'subdistrict') = (parent_id is null))
);
-- the children of an area (GET /v1/areas?parentId=)
create index areas_by_parent on areas (parent_id) where retired_at is null;

-- An area may have several parts; holes are refused on import.
create table area_shapes (
  area_id text not null references areas on delete cascade,
  part integer not null,
  shape polygon not null,
  bb box not null generated always as (box(shape)) stored,
  primary key (area_id, part),
  constraint parts_count_from_zero check (part >= 0)
);
-- which areas contain a point: `bb @> box(p, p) and shape @> p`; `shape @>` alone reads every row
create index area_shapes_by_box on area_shapes using gist (bb);

-- Days on which the working calendar differs from plain weekdays.
create table calendar_days (
  pack text not null references packs,
  date date not null,
  type text not null,
  name text not null,
  name_en text not null,
  source text not null,
  primary key (pack, date),
  constraint calendar_types_are_known check (type in ('holiday', 'workday'))
);

-- Goes up with every change of what the pack's pages show; read once for each batch of home requests.
create table content_version (
  singleton boolean primary key default true,
  version bigint not null default 1,
  constraint there_is_one_version check (singleton)
);
insert into content_version default values;

create function bump_content_version() returns trigger language plpgsql as $$
begin
  update content_version set version = version + 1;
  return null;
end $$;
create trigger packs_bump_the_version after insert or update or delete on packs
  for each statement execute function bump_content_version();
create trigger areas_bump_the_version after insert or update or delete on areas
  for each statement execute function bump_content_version();
create trigger area_shapes_bump_the_version after insert or update or delete on area_shapes
  for each statement execute function bump_content_version();
create trigger calendar_days_bump_the_version after insert or update or delete on calendar_days
  for each statement execute function bump_content_version();
