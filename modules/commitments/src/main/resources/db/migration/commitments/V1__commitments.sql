create schema if not exists commitments;

create sequence commitments.reference_number;

-- One commitment of one organisation. What partners add to it stands in commitments.share.
create table commitments.commitment (
  id uuid primary key,
  reference text unique check (reference ~ '^P2C-C-[0-9]{3,}$'),
  organisation_id uuid,
  lead_name text not null,
  lead_category text not null check (lead_category in
    ('MEMBER_STATE', 'SECTOR_MEMBER', 'ACADEMIA', 'INTERNATIONAL_ORGANISATION', 'UN_AGENCY', 'OTHER')),
  lead_country text check (lead_country ~ '^[A-Z]{3}$'),
  status text not null check (status in
    ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'ANNOUNCED', 'PUBLISHED', 'WITHDRAWN')),
  type text check (type in ('FINANCIAL', 'PROGRAMMATIC', 'POLICY', 'ADVOCACY')),
  language text not null,
  area text check (area in ('ACCESS', 'ADOPTION', 'VALUE_CREATION', 'ACCELERATE')),
  pillar_id uuid,
  amount numeric(18, 2) check (amount > 0),
  currency text check (currency ~ '^[A-Z]{3}$'),
  amount_note text,
  estimated boolean not null,
  in_kind boolean not null,
  starts date,
  ends date,
  period_note text,
  regions text[] not null,
  region_note text,
  beneficiaries bigint check (beneficiaries > 0),
  beneficiaries_note text,
  groups text[] not null,
  made_year int check (made_year between 2015 and 2100),
  source text check (source ~ '^https?://'),
  event_id uuid,
  created_at timestamptz not null,
  created_by uuid,
  changed_at timestamptz not null,
  submitted_at timestamptz,
  approved_at timestamptz,
  announced_at timestamptz,
  published_at timestamptz,
  withdrawn_at timestamptz,
  withdrawal_reason text,
  version bigint not null,
  check (status in ('DRAFT', 'WITHDRAWN') or reference is not null),
  check (status <> 'PUBLISHED' or published_at is not null),
  check ((status = 'WITHDRAWN') = (withdrawn_at is not null)),
  check ((withdrawn_at is null) = (withdrawal_reason is null)),
  check (ends >= starts)
);

comment on column commitments.commitment.organisation_id is
  'The member organisation that leads. Null for a commitment taken over from a public source.';
comment on column commitments.commitment.amount is
  'What the lead itself brings. The total adds the shares that partners have confirmed.';
comment on column commitments.commitment.amount_note is
  'What the figure alone would not say, such as "over" or "a year".';
comment on column commitments.commitment.period_note is
  'The period in the source''s words, where it gives no dates.';
comment on column commitments.commitment.made_year is
  'The year in which it was made public, where that was before it came into the register.';
comment on column commitments.commitment.event_id is
  'The event of the calendar at which it is to be announced. Until then nothing shows it.';

create index commitments_of_an_organisation on commitments.commitment (organisation_id);
create index commitments_by_status on commitments.commitment (status, submitted_at);

create table commitments.wording (
  commitment_id uuid not null references commitments.commitment on delete cascade,
  language text not null check (language in ('en', 'fr', 'es', 'ar', 'ru', 'zh')),
  title text not null,
  description text not null,
  primary key (commitment_id, language)
);

create table commitments.country (
  commitment_id uuid not null references commitments.commitment on delete cascade,
  iso3 text not null check (iso3 ~ '^[A-Z]{3}$'),
  primary key (commitment_id, iso3)
);

create table commitments.target (
  commitment_id uuid not null references commitments.commitment on delete cascade,
  code text not null check (code ~ '^[0-9]{1,2}\.([0-9]{1,2}|[a-z])$'),
  primary key (commitment_id, code)
);

create table commitments.delivery (
  commitment_id uuid not null references commitments.commitment on delete cascade,
  plan_id uuid not null,
  action_id uuid not null,
  primary key (commitment_id, plan_id, action_id)
);

create index deliveries_of_a_plan on commitments.delivery (plan_id, action_id);

-- What a partner adds, in the currency of the commitment.
create table commitments.share (
  id uuid primary key,
  commitment_id uuid not null references commitments.commitment on delete cascade,
  organisation_id uuid not null,
  amount numeric(18, 2) check (amount > 0),
  contribution text not null,
  status text not null check (status in ('PROPOSED', 'CONFIRMED', 'DECLINED')),
  proposed_at timestamptz not null,
  answered_at timestamptz,
  answered_by uuid,
  version bigint not null,
  unique (commitment_id, organisation_id),
  check ((status = 'PROPOSED') = (answered_at is null))
);

create index shares_of_an_organisation on commitments.share (organisation_id);

-- What happened to a commitment, in order. Rows are only added.
create table commitments.step (
  id uuid primary key,
  commitment_id uuid not null references commitments.commitment on delete cascade,
  kind text not null check (kind in
    ('SUBMITTED', 'RETURNED', 'APPROVED', 'ANNOUNCED', 'UNDONE', 'PUBLISHED', 'CORRECTED',
     'PARTNER_CONFIRMED', 'PARTNER_DECLINED', 'WITHDRAWN')),
  at timestamptz not null,
  person uuid,
  role text not null,
  note text
);

create index steps_of_a_commitment on commitments.step (commitment_id, id);

-- Every change of a value that had been published. Rows are only added.
create table commitments.correction (
  id uuid primary key,
  commitment_id uuid not null references commitments.commitment on delete cascade,
  field text not null,
  before text,
  after text,
  reason text not null,
  at timestamptz not null,
  person uuid not null
);

create index corrections_of_a_commitment on commitments.correction (commitment_id, id);

-- What one unit of a currency was worth in US dollars on a day, as the secretariat entered it.
create table commitments.rate (
  id uuid primary key,
  currency text not null check (currency ~ '^[A-Z]{3}$' and currency <> 'USD'),
  usd numeric(20, 10) not null check (usd > 0),
  day date not null,
  source text not null,
  entered_at timestamptz not null,
  entered_by uuid,
  unique (currency, day)
);

-- What everybody may see. A commitment under embargo, or announced a moment ago, is in none of
-- these views; one that was withdrawn after publication stays.

create view commitments.published_share as
select share.commitment_id, share.organisation_id, share.amount, share.contribution,
       share.answered_at as confirmed_at
from commitments.share
join commitments.commitment on commitment.id = share.commitment_id
where share.status = 'CONFIRMED'
  and commitment.published_at is not null
  and commitment.status in ('PUBLISHED', 'WITHDRAWN');

create view commitments.published_commitment as
select commitment.id, commitment.reference, commitment.organisation_id, commitment.lead_name,
       commitment.lead_category, commitment.lead_country, commitment.status, commitment.type,
       commitment.language, commitment.area, commitment.pillar_id,
       case when commitment.amount is null and shares.amount is null then null
            else coalesce(commitment.amount, 0) + coalesce(shares.amount, 0) end as amount,
       commitment.amount as lead_amount, commitment.currency, commitment.amount_note,
       commitment.estimated, commitment.in_kind, commitment.starts, commitment.ends,
       commitment.period_note, commitment.regions, commitment.region_note,
       commitment.beneficiaries, commitment.beneficiaries_note, commitment.groups,
       coalesce(commitment.made_year,
                extract(year from commitment.published_at at time zone 'Europe/Zurich')::int) as year,
       commitment.source, commitment.event_id, commitment.announced_at, commitment.published_at,
       commitment.withdrawn_at, commitment.withdrawal_reason, commitment.changed_at
from commitments.commitment
left join lateral (
  select sum(share.amount) as amount
  from commitments.share
  where share.commitment_id = commitment.id and share.status = 'CONFIRMED'
) shares on true
where commitment.published_at is not null and commitment.status in ('PUBLISHED', 'WITHDRAWN');

create view commitments.published_wording as
select wording.commitment_id, wording.language, wording.title, wording.description
from commitments.wording
join commitments.commitment on commitment.id = wording.commitment_id
where commitment.published_at is not null and commitment.status in ('PUBLISHED', 'WITHDRAWN');

create view commitments.published_country as
select country.commitment_id, country.iso3
from commitments.country
join commitments.commitment on commitment.id = country.commitment_id
where commitment.published_at is not null and commitment.status in ('PUBLISHED', 'WITHDRAWN');

create view commitments.published_target as
select target.commitment_id, target.code
from commitments.target
join commitments.commitment on commitment.id = target.commitment_id
where commitment.published_at is not null and commitment.status in ('PUBLISHED', 'WITHDRAWN');

create view commitments.published_delivery as
select delivery.commitment_id, delivery.plan_id, delivery.action_id
from commitments.delivery
join commitments.commitment on commitment.id = delivery.commitment_id
where commitment.published_at is not null and commitment.status in ('PUBLISHED', 'WITHDRAWN');

create view commitments.published_correction as
select correction.id, correction.commitment_id, correction.field, correction.before,
       correction.after, correction.reason, correction.at
from commitments.correction
join commitments.commitment on commitment.id = correction.commitment_id
where commitment.published_at is not null and commitment.status in ('PUBLISHED', 'WITHDRAWN');

-- Who did it, and notes between organisation and secretariat, are not public.
create view commitments.published_step as
select step.id, step.commitment_id, step.kind, step.at
from commitments.step
join commitments.commitment on commitment.id = step.commitment_id
where step.kind in ('ANNOUNCED', 'PUBLISHED', 'CORRECTED', 'PARTNER_CONFIRMED', 'WITHDRAWN')
  and commitment.published_at is not null and commitment.status in ('PUBLISHED', 'WITHDRAWN');

create view commitments.published_rate as
select currency, usd, day, source from commitments.rate;
