create table bookings (
  id text primary key,
  slot_id text not null references slots,
  person_id text not null references persons,
  party_size integer not null,
  status text not null,
  code text not null,
  note text,
  created_at timestamptz not null,
  cancelled_at timestamptz,
  cancelled_reason text,
  attended_at timestamptz,
  constraint booking_statuses_are_known check (status in ('confirmed', 'attended', 'missed', 'cancelled')),
  constraint a_party_is_one_or_more check (party_size >= 1),
  constraint a_booking_is_cancelled_exactly_when_it_has_that_time check ((status = 'cancelled') = (cancelled_at is not null)),
  constraint a_booking_is_attended_exactly_when_it_has_that_time check ((status = 'attended') = (attended_at is not null)),
  constraint codes_have_six_letters_that_nobody_mixes_up check (code ~ '^[A-HJ-NP-Z2-9]{6}$')
);
-- one live booking a person and slot: the rule itself, and the query behind "already booked"
create unique index one_live_booking_a_person_and_slot on bookings (person_id, slot_id) where status = 'confirmed';
-- a code names one live booking
create unique index a_live_code_names_one_booking on bookings (code) where status = 'confirmed';
create index bookings_by_slot on bookings (slot_id) where status <> 'cancelled';
create index bookings_by_person on bookings (person_id, created_at desc);

-- Seats taken are counted here and nowhere else: whatever writes a booking, the slot's check refuses one seat too many.
create function count_taken_seats() returns trigger language plpgsql as $$
declare
  freed integer := 0;
  added integer := 0;
begin
  if tg_op <> 'INSERT' and old.status <> 'cancelled' then freed := old.party_size; end if;
  if tg_op <> 'DELETE' and new.status <> 'cancelled' then added := new.party_size; end if;
  if tg_op = 'UPDATE' and old.slot_id = new.slot_id then
    if added <> freed then update slots set taken = taken + added - freed where id = new.slot_id; end if;
    return null;
  end if;
  if freed <> 0 then update slots set taken = taken - freed where id = old.slot_id; end if;
  if added <> 0 then update slots set taken = taken + added where id = new.slot_id; end if;
  return null;
end $$;
create trigger bookings_count_taken_seats
  after insert or delete or update of slot_id, party_size, status on bookings
  for each row execute function count_taken_seats();
