create table membership.invitation (
  id uuid primary key,
  organisation_id uuid not null references membership.member_organisation,
  email text not null,
  email_key text not null,
  name text not null,
  role text not null check (role in ('FOCAL_POINT', 'ALTERNATE', 'DELEGATE')),
  language text not null,
  token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
  inviter uuid,
  inviter_name text,
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  status text not null check (status in ('OPEN', 'ACCEPTED', 'WITHDRAWN')),
  accepted_by uuid,
  ended_at timestamptz,
  version bigint not null,
  check ((status = 'OPEN') = (ended_at is null)),
  check ((status = 'ACCEPTED') = (accepted_by is not null))
);

comment on column membership.invitation.email is
  'Where the mail went, as it was typed. Links no account: whoever accepts is bound by issuer and subject.';
comment on column membership.invitation.email_key is
  'The address in lower case: one open invitation for an address in an organisation.';
comment on column membership.invitation.token_hash is
  'SHA-256 of the token in the newest link, in hexadecimal. The token itself is in the mail only.';
comment on column membership.invitation.inviter is
  'The focal point who invites. Null when the secretariat or the system does.';

create unique index one_open_invitation_for_an_address
  on membership.invitation (organisation_id, email_key) where status = 'OPEN';

create sequence membership.projection_request;

create table membership.account_projection (
  organisation_id uuid primary key references membership.member_organisation,
  request bigint not null default nextval('membership.projection_request'),
  attempts integer not null default 0,
  due_at timestamptz not null
);

comment on table membership.account_projection is
  'Organisations whose copy in Keycloak is to be brought up to date. A row goes when that is done and nothing newer was asked for.';
comment on column membership.account_projection.attempts is
  'How often Keycloak refused this organisation since the last request.';

insert into membership.account_projection (organisation_id, due_at)
select id, now() from membership.member_organisation;
