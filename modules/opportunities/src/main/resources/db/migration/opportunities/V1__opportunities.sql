create schema if not exists opportunities;

create sequence opportunities.reference_number;

-- Text without accents, so that "reseau" finds "réseau". The dictionary of the extension covers
-- every Latin letter; where the database has no such extension, the common ones are spelt out.
do $$
begin
  if exists (select from pg_available_extensions where name = 'unaccent') then
    begin
      create extension if not exists unaccent with schema public;
    exception when insufficient_privilege then
      raise notice 'unaccent may not be created';
    end;
  end if;
  if to_regprocedure('public.unaccent(regdictionary, text)') is not null then
    create function opportunities.bare(text) returns text
      language sql immutable strict parallel safe
      return public.unaccent('public.unaccent'::regdictionary, lower($1));
  else
    create function opportunities.bare(text) returns text
      language sql immutable strict parallel safe
      return translate(replace(replace(lower($1), 'œ', 'oe'), 'æ', 'ae'),
        'àâäáãåçèéêëìíîïñòóôöõùúûüÿ', 'aaaaaaceeeeiiiinooooouuuuy');
  end if;
end
$$;

-- The words of a text, as English, as French, and as they stand: nobody has to say in which
-- language they search.
create function opportunities.words(text) returns tsvector
  language sql immutable strict parallel safe
  return to_tsvector('pg_catalog.english', opportunities.bare($1))
      || to_tsvector('pg_catalog.french', opportunities.bare($1))
      || to_tsvector('pg_catalog.simple', opportunities.bare($1));

-- A need or an offer. Whoever stands behind it is an organisation, or a group that calls for
-- partners; how to reach them stands nowhere here.
create table opportunities.opportunity (
  id uuid primary key,
  reference text not null unique check (reference ~ '^P2C-O-[0-9]{3,}$'),
  kind text not null check (kind in ('NEED', 'OFFER')),
  type text not null check (type in
    ('FINANCING', 'INFRASTRUCTURE', 'EQUIPMENT', 'SKILLS', 'CONTENT_AND_SERVICES',
     'POLICY_ADVICE', 'RESEARCH', 'OTHER')),
  area text check (area in ('ACCESS', 'ADOPTION', 'VALUE_CREATION', 'ACCELERATE')),
  plan_id uuid,
  action_id uuid,
  organisation_id uuid,
  group_id uuid,
  language text not null check (language in ('en', 'fr', 'es', 'ar', 'ru', 'zh')),
  title text not null,
  scope text not null,
  least numeric(18, 2) check (least > 0),
  most numeric(18, 2) check (most > 0),
  currency text check (currency ~ '^[A-Z]{3}$'),
  starts date,
  ends date,
  countries text[] not null,
  targets text[] not null,
  status text not null check (status in ('OPEN', 'CLOSED', 'WITHDRAWN')),
  posted_at timestamptz not null,
  posted_by uuid not null,
  keeper uuid not null,
  changed_at timestamptz not null,
  ended_at timestamptz,
  withdrawal_reason text,
  version bigint not null,
  words tsvector not null generated always as
    (opportunities.words(reference || ' ' || title || ' ' || scope)) stored,
  check ((organisation_id is null) <> (group_id is null)),
  check ((plan_id is null) = (action_id is null)),
  check (group_id is null or kind = 'NEED' and area is not null and action_id is not null),
  check (action_id is not null or area is not null or cardinality(countries) > 0),
  check (most >= least),
  check ((least is null and most is null) = (currency is null)),
  check (ends >= starts),
  check ((status = 'OPEN') = (ended_at is null)),
  check ((status = 'WITHDRAWN') = (withdrawal_reason is not null))
);

comment on column opportunities.opportunity.group_id is
  'The working group that calls for partners for an action of its plan.';
comment on column opportunities.opportunity.ends is
  'Its last day. An open one is expired when that day is over in Geneva.';
comment on column opportunities.opportunity.keeper is
  'Who is written to about it: whoever posted it, until that duty passes to somebody else.';
comment on column opportunities.opportunity.withdrawal_reason is
  'Why the secretariat took an improper one away; told to whoever posted it.';

create index opportunities_by_words on opportunities.opportunity using gin (words);
create index opportunities_of_an_organisation on opportunities.opportunity (organisation_id);
create index opportunities_of_a_group on opportunities.opportunity (group_id);
create unique index one_call_for_an_action on opportunities.opportunity (plan_id, action_id)
  where group_id is not null and status = 'OPEN';
create index opportunities_of_an_action on opportunities.opportunity (plan_id, action_id);

-- Two that might go together. Contacts are shown to both once the other side has accepted.
create table opportunities.introduction (
  id uuid primary key,
  need_id uuid not null references opportunities.opportunity,
  offer_id uuid not null references opportunities.opportunity,
  proposed_from text not null check (proposed_from in ('NEED', 'OFFER')),
  message text not null,
  status text not null check (status in ('PROPOSED', 'ACCEPTED', 'DECLINED', 'LAPSED')),
  proposed_at timestamptz not null,
  proposed_by uuid not null,
  answered_at timestamptz,
  answered_by uuid,
  reason text,
  commitment_id uuid unique,
  version bigint not null,
  check (need_id <> offer_id),
  check ((status = 'PROPOSED') = (answered_at is null)),
  check (commitment_id is null or status = 'ACCEPTED')
);

comment on column opportunities.introduction.status is
  'LAPSED: taken back, or one of the two was closed before the other side had answered.';
comment on column opportunities.introduction.commitment_id is
  'The joint commitment that both have begun.';

create unique index introduced_once on opportunities.introduction (need_id, offer_id)
  where status in ('PROPOSED', 'ACCEPTED');
create index introductions_of_an_offer on opportunities.introduction (offer_id);

-- Needs and offers for queries of modules downstream, without anybody's contact. They are for
-- members: whoever joins this view answers for who sees the result, and leaves those of
-- organisations out that are no active members.
create view opportunities.published_opportunity as
select id, reference, kind, area, type, plan_id, action_id, organisation_id, group_id, title,
       case when status = 'OPEN' and ends < (now() at time zone 'Europe/Zurich')::date
            then 'EXPIRED' else status end as status,
       starts, ends, countries, targets, posted_at
from opportunities.opportunity;
