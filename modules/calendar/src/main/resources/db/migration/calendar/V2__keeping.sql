-- An event can be cancelled; it says when it last changed. Its version is the sequence of the feed.
alter table calendar.event
  add column status text not null default 'SCHEDULED' check (status in ('SCHEDULED', 'CANCELLED')),
  add column reason_en text,
  add column reason_fr text,
  add column changed_at timestamptz not null default now(),
  add constraint cancelled_with_a_reason
    check ((status = 'CANCELLED') = (reason_en is not null and reason_fr is not null));

alter table calendar.event
  alter column status drop default,
  alter column changed_at drop default;

-- Everything that was ever published about an event. Rows are only added.
create table calendar.change (
  event uuid not null references calendar.event,
  sequence bigint not null,
  kind text not null check (kind in ('ANNOUNCED', 'CHANGED', 'MOVED', 'CANCELLED', 'RESTORED')),
  at timestamptz not null,
  person uuid,
  title_en text not null,
  title_fr text not null,
  precision text not null,
  first_day date not null,
  last_day date not null,
  starts_at timestamptz,
  ends_at timestamptz,
  zone text not null,
  place_en text,
  place_fr text,
  source text,
  link text,
  reason_en text,
  reason_fr text,
  primary key (event, sequence)
);

-- What was announced before there was a history begins one now.
insert into calendar.change (event, sequence, kind, at, title_en, title_fr, precision, first_day,
    last_day, starts_at, ends_at, zone, place_en, place_fr, source, link)
  select id, version, 'ANNOUNCED', changed_at, title_en, title_fr, precision, first_day, last_day,
      starts_at, ends_at, zone, place_en, place_fr, source, link
  from calendar.event;
