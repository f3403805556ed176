create schema if not exists audit;

create table audit.record (
  number       bigint      primary key,
  what         text        not null,
  person       uuid,
  role         text        not null,
  subject_type text        not null,
  subject      uuid        not null,
  subject_name text        not null,
  reason       text,
  at           timestamptz not null,
  recorded_at  timestamptz not null,
  previous     bytea       not null check (octet_length(previous) = 32),
  hash         bytea       not null check (octet_length(hash) = 32),
  constraint record_once unique nulls not distinct (what, person, subject, at)
);

comment on table audit.record is
  'Who did what, when, in which role and why. Rows are only ever added. Kept as long as the coalition; a decision without its record could not be accounted for.';
comment on column audit.record.number is 'Its place in the chain: 1, 2, 3 … without a gap.';
comment on column audit.record.person is
  'A random id. The name stands in identity only; when a person is erased there, this id means nobody, and the chain still holds.';
comment on column audit.record.reason is
  'In the words of who did it; about the matter. Personal data of others does not belong here.';
comment on column audit.record.hash is
  'SHA-256 over the hash before and everything else in the row: a row that was changed or taken out breaks the chain. Whoever notes the last number and hash elsewhere also notices when the end is cut off.';

create index record_subject on audit.record (subject, number);
create index record_person on audit.record (person, number);
create index record_type on audit.record (subject_type, number);
create index record_at on audit.record (at);

create function audit.refuse() returns trigger
language plpgsql as $$
begin
  raise exception 'what is on record stays as it is' using errcode = 'restrict_violation';
end $$;

create trigger record_stays before update or delete or truncate on audit.record
  for each statement execute function audit.refuse();
