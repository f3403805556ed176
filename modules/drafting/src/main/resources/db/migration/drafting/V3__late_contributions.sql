-- Who could write a document, and when that was last known. Kept when the right is removed, for a
-- month, so that text which was written offline meanwhile can still be handed in.
create table drafting.writer (
  document_id    uuid        not null,
  person_id      uuid        not null,
  organisation   text        not null,
  could_write_at timestamptz not null,
  ended          boolean     not null,
  primary key (document_id, person_id)
);
create index writer_age on drafting.writer (could_write_at);
comment on column drafting.writer.organisation is 'for which the person wrote; empty: for none';
comment on column drafting.writer.ended is 'the right was removed, at could_write_at';

-- Text that could not join its document any more. Never changed but for who has dealt with it.
create table drafting.late_contribution (
  id           uuid        not null primary key,
  document_id  uuid        not null,
  person_id    uuid        not null,
  organisation text        not null,
  key          uuid        not null,
  epoch        uuid        not null,
  why          text        not null check (why in ('RIGHTS', 'FROZEN', 'EPOCH', 'LIMIT')),
  base         text        not null,
  places       text[]      not null,
  befores      text[]      not null,
  afters       text[]      not null,
  received_at  timestamptz not null,
  handled_by   uuid,
  handled_at   timestamptz,
  unique (document_id, person_id, key)
);
comment on column drafting.late_contribution.key is 'made up by the client, the same when it sends again';
comment on column drafting.late_contribution.places is 'for each changed block the heading above it; empty: none';
create index late_contribution_received on drafting.late_contribution (document_id, received_at);
