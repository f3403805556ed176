create schema if not exists mail;

create table mail.message (
  id         uuid        primary key,
  recipient  text        not null,
  language   text        not null,
  subject    text        not null,
  text       text,
  html       text,
  state      text        not null check (state in ('QUEUED', 'SENT', 'FAILED', 'REFUSED')),
  attempts   int         not null default 0,
  queued_at  timestamptz not null,
  due_at     timestamptz not null,
  settled_at timestamptz check ((settled_at is null) = (state = 'QUEUED')),
  reason     text
);

comment on table mail.message is
  'Mail that waits for the mail server, and what became of it. Personal data: the row is deleted a year after it was settled.';
comment on column mail.message.id is
  'Also the first part of the header Message-ID, by which a bounce can be matched to its row.';
comment on column mail.message.recipient is
  'The address as it was given; shortened and without control characters where it was REFUSED.';
comment on column mail.message.text is
  'The plain body. May hold links that open something: deleted 30 days after the mail was settled, never logged.';
comment on column mail.message.html is
  'The HTML body; kept and deleted like the plain one.';
comment on column mail.message.state is
  'QUEUED waits; SENT was taken over by the mail server; FAILED was refused by it for good or not taken within five days; REFUSED has an address to which nothing can be sent.';
comment on column mail.message.due_at is
  'When it is tried (again), by the clock of the database.';
comment on column mail.message.reason is
  'What the mail server answered to the last attempt that failed, or what is wrong with the address.';

create index message_due on mail.message (due_at, id) where state = 'QUEUED';
create index message_settled on mail.message (settled_at) where state <> 'QUEUED';

-- For operators: queues a mail again that had failed, as long as its body is kept.
create function mail.send_again(mail_id uuid) returns boolean
language plpgsql as $$
begin
  update mail.message
  set state = 'QUEUED', attempts = 0, queued_at = now(), due_at = now(), settled_at = null, reason = null
  where id = mail_id and state = 'FAILED' and text is not null;
  return found;
end $$;
