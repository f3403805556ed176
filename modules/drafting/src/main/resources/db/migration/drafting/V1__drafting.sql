create schema if not exists drafting;

-- seq counts the committed updates without a gap. The row is short and its pages half empty, because
-- every commit updates it (HOT).
create table drafting.document (
  id         uuid        not null primary key,
  owner      text        not null,
  epoch      uuid        not null,
  seq        bigint      not null,
  created_at timestamptz not null
) with (fillfactor = 50);

-- The truth: every update as it was received, never changed, never deleted. No foreign key to the
-- document: the one statement that appends also reads the document's row.
create table drafting.update_log (
  document_id uuid        not null,
  seq         bigint      not null,
  person_id   uuid,
  bytes       bytea       not null,
  at          timestamptz not null,
  primary key (document_id, seq)
);
comment on column drafting.update_log.person_id is 'who sent it; null: the server itself';

-- Which part of a client's clock an update brought. The key makes a resend, or two nodes, unable to
-- bring the same part twice.
create table drafting.update_range (
  document_id uuid   not null,
  client_id   bigint not null,
  from_clock  bigint not null,
  to_clock    bigint not null,
  seq         bigint not null,
  primary key (document_id, client_id, from_clock)
);

create table drafting.client_id (
  document_id uuid   not null,
  client_id   bigint not null,
  person_id   uuid,
  primary key (document_id, client_id)
);
comment on column drafting.client_id.person_id is 'whose client id it is; null: the server itself';

-- The document's state at seq, so that opening need not read the whole log.
create table drafting.snapshot (
  document_id uuid        not null primary key,
  seq         bigint      not null,
  state       bytea       not null,
  made_at     timestamptz not null
);

-- Up to which update the owner has taken over the content.
create table drafting.projection (
  document_id uuid   not null primary key,
  seq         bigint not null
);

create table drafting.access_token (
  hash        bytea       not null primary key,
  document_id uuid        not null,
  person_id   uuid        not null,
  issuer      text        not null,
  subject     text        not null,
  sid         text,
  secretariat boolean     not null,
  expires_at  timestamptz not null
);
create index access_token_document on drafting.access_token (document_id, person_id);
create index access_token_session on drafting.access_token (issuer, sid);
create index access_token_expiry on drafting.access_token (expires_at);
