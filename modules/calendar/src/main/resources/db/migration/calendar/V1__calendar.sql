create schema if not exists calendar;

create table calendar.event (
  id uuid primary key,
  title_en text not null,
  title_fr text not null,
  precision text not null check (precision in ('MINUTE', 'DAY', 'MONTH', 'YEAR')),
  first_day date not null,
  last_day date not null check (last_day >= first_day),
  starts_at timestamptz check ((precision = 'MINUTE') = (starts_at is not null)),
  ends_at timestamptz check (ends_at >= starts_at),
  zone text not null,
  place_en text,
  place_fr text,
  source text,
  link text check (link ~ '^https?://'),
  version bigint not null
);

create index events_by_day on calendar.event (last_day, first_day);
