create schema if not exists actionplans;

-- One edition of a group's plan. Its text is a document of drafting.
create table actionplans.plan (
  id          uuid primary key,
  group_id    uuid not null,
  edition     text not null,
  status      text not null check (status in ('DRAFTING', 'REVIEW', 'CONSULTATION', 'DECISION', 'ADOPTED')),
  language    text not null,
  document_id uuid not null unique,
  opened_at   timestamptz not null,
  opened_by   uuid,
  version     integer not null,
  unique (group_id, edition)
);

-- Which state of a plan's text its actions reflect.
create table actionplans.reading (
  plan_id uuid primary key references actionplans.plan,
  seq     bigint not null,
  read_at timestamptz not null
);

-- What was read from the text. A row whose node is gone becomes REMOVED and is never deleted:
-- links to it stay, and undo revives it.
create table actionplans.action (
  plan_id     uuid not null references actionplans.plan,
  id          uuid not null,
  state       text not null check (state in ('ACTIVE', 'REMOVED')),
  position    integer not null,
  number      text not null,
  title       text not null,
  description text not null,
  lead        text,
  partners    text[] not null,
  countries   text[] not null,
  targets     text[] not null,
  indicator   text,
  due         date,
  reasons     text[] not null,
  seq         bigint not null,
  primary key (plan_id, id)
);
