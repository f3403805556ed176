create schema if not exists progress;

-- A report that is being written: one for each commitment, whoever of its organisation writes. What
-- was typed stands here as it was typed, so that nothing is lost. Sent in, it becomes the report of
-- the same id: the same form twice makes one report.
create table progress.draft (
  id uuid primary key,
  commitment_id uuid not null unique,
  year text not null,
  stage text not null,
  amount text not null,
  people text not null,
  narrative text not null,
  changed_at timestamptz not null,
  version bigint not null
);

-- What was reported. Rows are only added: who has to say something else reports again.
create table progress.report (
  id uuid primary key,
  commitment_id uuid not null,
  year int not null check (year between 2015 and 2100),
  stage text not null check (stage in ('PLANNED', 'IN_PROGRESS', 'FULFILLED', 'STOPPED')),
  amount numeric(18, 2) check (amount >= 0),
  people bigint check (people >= 0),
  narrative text not null,
  language text not null,
  source text check (source ~ '^https?://'),
  channel text not null check (channel in ('LINK', 'WORKSPACE', 'SOURCE')),
  reported_at timestamptz not null,
  reported_by uuid
);

comment on column progress.report.amount is
  'Spent since the beginning, in the currency of the commitment.';
comment on column progress.report.people is 'Reached since the beginning.';
comment on column progress.report.source is
  'The public page from which it was taken over, where no organisation of ours reported it.';
comment on column progress.report.reported_by is 'Null once the person is erased.';

create index reports_of_a_commitment
  on progress.report (commitment_id, year desc, reported_at desc, id desc);

-- A file that supports a report, or the draft of one.
create table progress.evidence (
  id uuid primary key,
  paper_id uuid not null,
  name text not null,
  media_type text not null,
  size bigint not null check (size between 1 and 10485760),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  added_at timestamptz not null,
  unique (paper_id, hash)
);

comment on column progress.evidence.paper_id is 'The report, or the draft under the same id.';

create table progress.evidence_content (
  evidence_id uuid primary key references progress.evidence on delete cascade,
  content bytea not null
);

-- The bytes are compressed already, or small.
alter table progress.evidence_content alter column content set storage external;

-- Asking an organisation for its report. Answered by any report, by link or in the workspace.
create table progress.request (
  id uuid primary key,
  commitment_id uuid not null,
  asked_at timestamptz not null,
  reminded_after_30 timestamptz,
  reminded_after_60 timestamptz,
  chased_at timestamptz,
  answered_at timestamptz,
  version bigint not null
);

create unique index one_open_request on progress.request (commitment_id) where answered_at is null;

-- One mailed link. Its secret is a signature that is stored nowhere.
create table progress.link (
  id uuid primary key,
  request_id uuid not null references progress.request,
  person_id uuid not null,
  issued_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);

create index links_of_a_request on progress.link (request_id);

-- What a country that a commitment is for says to a report. The secretariat lets it appear or
-- refuses it with a reason; it never changes a word.
create table progress.confirmation (
  id uuid primary key,
  report_id uuid not null references progress.report,
  country text not null check (country ~ '^[A-Z]{3}$'),
  organisation_id uuid not null,
  person_id uuid,
  kind text not null check (kind in ('CONFIRMED', 'COMMENTED', 'DISPUTED')),
  text text not null,
  language text not null,
  status text not null check (status in ('SUBMITTED', 'PUBLISHED', 'REFUSED')),
  submitted_at timestamptz not null,
  decided_at timestamptz,
  decided_by uuid,
  reason text,
  version bigint not null,
  check (kind = 'CONFIRMED' or text <> ''),
  check ((status = 'SUBMITTED') = (decided_at is null)),
  check ((status = 'REFUSED') = (reason is not null))
);

create index confirmations_of_a_report on progress.confirmation (report_id, submitted_at);

create unique index one_waiting_confirmation
  on progress.confirmation (report_id, organisation_id) where status = 'SUBMITTED';

-- What everybody may see. Reports exist of published commitments only.

create view progress.published_report as
select report.id, report.commitment_id, report.year, report.stage, report.amount, report.people,
       report.narrative, report.language, report.source, report.reported_at,
       (select count(*)::int from progress.evidence where evidence.paper_id = report.id) as evidence
from progress.report;

create view progress.published_evidence as
select evidence.id, evidence.paper_id as report_id, evidence.name, evidence.media_type, evidence.size
from progress.evidence
join progress.report on report.id = evidence.paper_id;

create view progress.published_confirmation as
select confirmation.id, confirmation.report_id, report.commitment_id, confirmation.country,
       confirmation.kind, confirmation.text, confirmation.decided_at as at
from progress.confirmation
join progress.report on report.id = confirmation.report_id
where confirmation.status = 'PUBLISHED';

-- A report counts as confirmed when a country has confirmed it and none disputes it; who disputed it
-- can settle that by confirming it later.
create view progress.confirmed_report as
select report.id, report.commitment_id, report.year, report.amount, report.people,
       report.reported_at
from progress.report
where exists (
    select 1 from progress.confirmation
    where confirmation.report_id = report.id
      and confirmation.status = 'PUBLISHED' and confirmation.kind = 'CONFIRMED')
  and not exists (
    select 1 from progress.confirmation dispute
    where dispute.report_id = report.id
      and dispute.status = 'PUBLISHED' and dispute.kind = 'DISPUTED'
      and not exists (
        select 1 from progress.confirmation settled
        where settled.report_id = dispute.report_id and settled.country = dispute.country
          and settled.status = 'PUBLISHED' and settled.kind = 'CONFIRMED'
          and settled.submitted_at > dispute.submitted_at));

create view progress.published_standing as
select distinct on (report.commitment_id)
       report.commitment_id, report.stage, report.amount, report.people,
       max(report.reported_at) over (partition by report.commitment_id) as last_report_at,
       confirmed.amount as confirmed_amount, confirmed.people as confirmed_people
from progress.report
left join lateral (
  select confirmed_report.amount, confirmed_report.people
  from progress.confirmed_report
  where confirmed_report.commitment_id = report.commitment_id
  order by confirmed_report.year desc, confirmed_report.reported_at desc, confirmed_report.id desc
  limit 1
) confirmed on true
order by report.commitment_id, report.year desc, report.reported_at desc, report.id desc;
