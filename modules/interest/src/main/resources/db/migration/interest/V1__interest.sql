create schema if not exists interest;

create extension if not exists pg_trgm with schema public;

create table interest.call (
  id uuid primary key,
  reference text not null,
  opens_at timestamp not null,
  deadline timestamp not null check (deadline > opens_at),
  version bigint not null
);

comment on table interest.call is
  'Calls for interest, in the words of a letter. The one with the latest opening counts.';
comment on column interest.call.deadline is
  'Geneva time. Whoever sends in that minute is still in time.';

create sequence interest.expression_number;

create table interest.expression (
  id uuid primary key,
  number integer not null unique,
  call uuid not null references interest.call,
  form_nonce text not null unique,
  organisation_name text not null,
  organisation_category text not null check (organisation_category in
    ('MEMBER_STATE', 'SECTOR_MEMBER', 'ACADEMIA', 'INTERNATIONAL_ORGANISATION', 'UN_AGENCY', 'OTHER')),
  organisation_country text not null check (organisation_country ~ '^[A-Z]{3}$'),
  organisation_website text,
  organisation_name_key text not null,
  organisation_web_domain text,
  contact_name text not null,
  contact_email text not null,
  contact_language text not null,
  contact_mail_domain text,
  contribution text,
  heard text,
  state text not null check (state in
    ('UNCONFIRMED', 'RECEIVED', 'WAITING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
  late boolean not null,
  received_at timestamptz not null,
  confirmed_at timestamptz,
  decided_at timestamptz,
  admitted_as uuid,
  version bigint not null,
  check ((state = 'ACCEPTED') = (admitted_as is not null))
);

comment on table interest.expression is
  'What organisations wrote in the form. Two years after the decision the contact is removed; the organisation stays, it is part of the coalition''s history. Forms whose address nobody confirmed are deleted after ninety days.';
comment on column interest.expression.form_nonce is
  'The one-use token of the form: sending it twice makes one expression.';
comment on column interest.expression.contact_name is
  'The person to write to, with function. For the secretariat and for mail about this expression only.';
comment on column interest.expression.contact_email is
  'Where mail about this expression goes. Never shown in public.';
comment on column interest.expression.heard is
  'How the organisation heard of the coalition. For the secretariat''s statistics.';

create index on interest.expression (state, received_at);
create index on interest.expression (organisation_name_key);
create index on interest.expression using gin (organisation_name_key public.gin_trgm_ops);
create index on interest.expression (organisation_web_domain);
create index on interest.expression (contact_mail_domain);
create index on interest.expression (lower(contact_email));

create table interest.chosen_area (
  expression uuid not null references interest.expression,
  area text not null check (area in ('ACCESS', 'ADOPTION', 'VALUE_CREATION', 'ACCELERATE')),
  motivation text,
  primary key (expression, area)
);

create table interest.entry (
  id uuid primary key,
  expression uuid not null references interest.expression,
  kind text not null check (kind in
    ('RECEIVED', 'CONFIRMED', 'QUESTION', 'ANSWER', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'NOT_A_DUPLICATE')),
  text text,
  person uuid,
  at timestamptz not null
);

comment on table interest.entry is
  'What happened to an expression of interest, in order. Rows are only ever added.';
comment on column interest.entry.person is
  'Who of the secretariat did it; null for the applicant.';

create index on interest.entry (expression, at);
