create schema if not exists apikeys;

-- A key by which an organisation's own program uses the API. Of the key itself only a hash is kept.
create table apikeys.api_key (
  id uuid primary key,
  organisation_id uuid not null,
  name text not null,
  purpose text not null check (purpose in ('READ_COMMITMENTS', 'IMPORT_COMMITMENTS')),
  hash bytea not null check (octet_length(hash) = 32),
  made_by uuid not null,
  issuer text not null,
  subject text not null,
  made_at timestamptz not null,
  last_day date not null,
  expires_at timestamptz not null,
  last_used date,
  reminded_at timestamptz,
  ended_at timestamptz,
  ending text check (ending in ('REVOKED', 'TIME', 'SEAT', 'ORGANISATION', 'ACCOUNT')),
  check (expires_at > made_at),
  check ((ended_at is null) = (ending is null))
);

comment on column apikeys.api_key.hash is 'SHA-256 of the whole key.';
comment on column apikeys.api_key.issuer is
  'With the subject: the account of whoever made the key, and as whom its program acts.';
comment on column apikeys.api_key.last_day is 'The last day in Geneva on which the key works.';
comment on column apikeys.api_key.last_used is 'The last day in Geneva on which the key was used.';

create index keys_of_an_organisation on apikeys.api_key (organisation_id);
create index living_keys_of_a_person on apikeys.api_key (made_by) where ended_at is null;
create index living_keys_of_an_account on apikeys.api_key (issuer, subject) where ended_at is null;
