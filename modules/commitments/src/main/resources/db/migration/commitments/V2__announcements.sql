-- In which order the commitments of an event are announced, by whom, and what the operators note.
-- A commitment belongs to the run of show of the event that it has chosen, with a row here or
-- without: those that nobody has placed come last.
create table commitments.run_of_show (
  commitment_id uuid primary key references commitments.commitment on delete cascade,
  event_id uuid not null,
  position int not null check (position > 0),
  speaker text not null,
  note text not null,
  version bigint not null,
  unique (event_id, position) deferrable initially deferred
);

comment on column commitments.run_of_show.speaker is
  'Who takes the floor: an office or an organisation. Shown in the hall.';
comment on column commitments.run_of_show.note is
  'For the operators only.';

create index commitments_of_an_event on commitments.commitment (event_id)
  where event_id is not null;

create index commitments_announced_a_moment_ago on commitments.commitment (announced_at)
  where status = 'ANNOUNCED';
