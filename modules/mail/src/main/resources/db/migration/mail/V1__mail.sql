create schema if not exists mail;

create table mail.message (
  id uuid primary key,
  recipient text not null,
  language text not null,
  subject text not null,
  queued_at timestamptz not null
);
