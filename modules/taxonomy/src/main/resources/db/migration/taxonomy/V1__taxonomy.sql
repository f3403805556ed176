create schema if not exists taxonomy;

-- Names are JSON objects: ISO 639-1 code to text, English always among them.

create table taxonomy.focus_area (
  code text primary key,
  position int not null unique,
  name jsonb not null check (name ? 'en')
);

create table taxonomy.pillar (
  id uuid primary key,
  area text not null references taxonomy.focus_area,
  position int not null check (position > 0),
  name jsonb not null check (name ? 'en'),
  unique (area, position)
);

create table taxonomy.country (
  iso3 text primary key check (iso3 ~ '^[A-Z]{3}$'),
  iso2 text not null unique check (iso2 ~ '^[A-Z]{2}$'),
  m49 text not null check (m49 ~ '^[0-9]{3}$'),
  itu_region text check (itu_region in ('AFR', 'AMS', 'ARB', 'ASP', 'CIS', 'EUR')),
  currencies text not null,
  name jsonb not null check (name ? 'en')
);

-- A country belongs to the group before the day "until". A date that is only expected does not
-- take effect by itself: such dates have been deferred before.
create table taxonomy.country_group (
  iso3 text not null references taxonomy.country,
  code text not null check (code in ('LDC', 'LLDC', 'SIDS')),
  until date,
  expected_until date,
  note text not null,
  primary key (iso3, code)
);

create table taxonomy.sdg_goal (
  number int primary key check (number between 1 and 17),
  short_name jsonb not null check (short_name ? 'en'),
  title jsonb not null check (title ? 'en'),
  colour text not null check (colour ~ '^#[0-9A-F]{6}$')
);

create table taxonomy.sdg_target (
  code text primary key check (code ~ '^[0-9]{1,2}\.([0-9]{1,2}|[a-z])$'),
  goal int not null references taxonomy.sdg_goal,
  position int not null unique,
  text jsonb not null check (text ? 'en')
);

create table taxonomy.import (
  id bigint generated always as identity primary key,
  checksum text not null,
  imported_at timestamptz not null default now()
);
