create table identity.node (
  id uuid primary key,
  seen_at timestamptz not null
);

comment on table identity.node is
  'The processes of the application. Each makes up its id at the start and says every half minute that it lives; whoever has not for five minutes is forgotten with its sessions.';

create table identity.web_session (
  hash bytea primary key,
  node uuid not null references identity.node on delete cascade,
  issuer text not null,
  subject text not null,
  sid text,
  roles text[] not null,
  began_at timestamptz not null,
  began_after bigint not null
);

create index on identity.web_session (node);

comment on table identity.web_session is
  'Who is signed in on the web, so that an account that was closed in Keycloak is noticed. A row goes when its session ends.';
comment on column identity.web_session.hash is
  'SHA-256 of the session''s id, which itself is a secret of the browser.';
comment on column identity.web_session.roles is
  'The realm roles at sign-in, which the session keeps: it ends when Keycloak takes one away.';
comment on column identity.web_session.began_after is
  'The last entry of session_ending at sign-in. What was ended before does not concern this session.';

create table identity.session_ending (
  sequence bigint generated always as identity primary key,
  issuer text not null,
  subject text,
  sid text,
  ended_at timestamptz not null default now(),
  check (subject is not null or sid is not null)
);

comment on table identity.session_ending is
  'Sign-ins that are over, for every node to read within a second. Kept for a day.';

create table identity.keycloak_round (
  single boolean primary key default true check (single),
  began_at timestamptz not null
);

insert into identity.keycloak_round (began_at) values ('-infinity');

comment on table identity.keycloak_round is
  'When some node last began to look, in Keycloak, at the accounts of whoever is signed in.';
