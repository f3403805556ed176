-- The administrator keeps the lists while the product runs.

-- A country may leave a group and come back: a term is a row of its own. Of countries that came with
-- the product's files it is not known since when they belong.
alter table taxonomy.country_group
  drop constraint country_group_pkey,
  add column id uuid not null default uuidv7(),
  add column since date,
  add column version bigint not null default 0,
  add primary key (id),
  add constraint ends_after_it_begins check (until > since and expected_until > since),
  add constraint begins_once unique nulls not distinct (iso3, code, since);

-- Not offered from that day on, and never taken away: what refers to the pillar keeps its name.
alter table taxonomy.pillar
  add column retired date,
  add column version bigint not null default 0;

-- What the administrator did to the lists. The files that ship with the product leave alone what is
-- named here.
create table taxonomy.change (
  number bigint generated always as identity primary key,
  list text not null check (list in ('LDC', 'LLDC', 'SIDS', 'PILLARS')),
  subject text not null,
  kind text not null check (kind in
    ('ADDED', 'ENDED', 'CORRECTED', 'STRUCK', 'RENAMED', 'RETIRED', 'RESTORED')),
  before jsonb,
  after jsonb,
  source text not null check (source <> ''),
  person uuid,
  at timestamptz not null
);

comment on table taxonomy.change is
  'Who changed what in the reference lists, and from which source. Rows are only ever added.';
comment on column taxonomy.change.subject is 'An ISO 3166-1 alpha-3 code, or the id of a pillar.';
comment on column taxonomy.change.person is
  'A random id. The name stands in identity only; when a person is erased there, this id means nobody.';

create index change_of_subject on taxonomy.change (list, subject);

create function taxonomy.refuse() returns trigger
language plpgsql as $$
begin
  raise exception 'the history of the reference lists stays as it is'
    using errcode = 'restrict_violation';
end $$;

create trigger change_stays before update or delete or truncate on taxonomy.change
  for each statement execute function taxonomy.refuse();

-- Raised with every change, so that each node sees cheaply whether what it holds in memory is true.
create table taxonomy.version (
  only_one boolean primary key default true check (only_one),
  number bigint not null
);

insert into taxonomy.version (number) values (1);
