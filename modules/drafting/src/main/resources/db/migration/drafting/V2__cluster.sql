-- Documents whose log cannot be replayed by this version. They are shown up to the update seq, which
-- is the last good one, and cannot be written. The log stays as it is.
create table drafting.quarantine (
  document_id uuid        not null primary key,
  seq         bigint      not null,
  reason      text        not null,
  since       timestamptz not null
);

-- For the operator, once the cause is gone: the document is read from its whole log again.
create function drafting.leave_quarantine(which uuid) returns boolean language sql as $$
  with freed as (delete from drafting.quarantine where document_id = which returning 1)
  select exists (select from freed)
$$;

-- For the operator, after a restore from a backup: whoever has a copy of what was written after the
-- backup was made must not merge it unseen. Without a document: all of them.
create function drafting.renew_epochs(which uuid default null) returns bigint language sql as $$
  with renewed as (
    update drafting.document set epoch = gen_random_uuid()
    where which is null or id = which
    returning 1
  )
  select count(*) from renewed
$$;
