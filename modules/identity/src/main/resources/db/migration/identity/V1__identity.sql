create schema if not exists identity;

create table identity.person (
  id uuid primary key,
  issuer text not null,
  subject text not null,
  display_name text not null,
  email text,
  locale text,
  first_seen_at timestamptz not null,
  last_seen_at timestamptz not null,
  unique (issuer, subject)
);

comment on table identity.person is
  'Whoever has signed in at least once. Kept while the account exists.';
comment on column identity.person.subject is
  'Identifies the person together with the issuer, and nothing else does.';
comment on column identity.person.display_name is
  'Shown to other members beside what the person wrote. Taken over at every sign-in.';
comment on column identity.person.email is
  'For mail that the person is to receive. Shown to nobody. Taken over at every sign-in.';
comment on column identity.person.locale is
  'The language chosen in the account. Taken over at every sign-in.';
