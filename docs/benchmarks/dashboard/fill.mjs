// Ten thousand commitments, written as their module would leave them: of 1,500 organisations, in six currencies, a third of them
// with a report.
const COMMITMENTS = `
insert into commitments.commitment (id, reference, lead_name, lead_category, lead_country, status, type, language, area, amount,
  currency, estimated, in_kind, starts, ends, regions, beneficiaries, groups, made_year, created_at, changed_at, published_at, version)
select uuidv7(), 'P2C-C-' || (10000 + n), 'Load organisation ' || (n % 1500),
  (array['MEMBER_STATE','SECTOR_MEMBER','ACADEMIA','INTERNATIONAL_ORGANISATION','UN_AGENCY','OTHER'])[1 + n % 6], 'KEN', 'PUBLISHED',
  (array['FINANCIAL','PROGRAMMATIC','POLICY','ADVOCACY'])[1 + (n / 7) % 4], 'en',
  (array['ACCESS','ADOPTION','VALUE_CREATION','ACCELERATE'])[1 + (n / 3) % 4],
  case when n % 3 = 0 then null else 1000 + (n::bigint * 7919) % 90000000 end,
  case when n % 3 = 0 then null else (array['USD','USD','USD','EUR','CHF','KES'])[1 + (n / 5) % 6] end,
  n % 11 = 0, n % 13 = 0, date '2022-01-01' + n % 900, date '2026-01-01' + n % 900, '{}', 100 + n, '{WOMEN,YOUTH}', 2021 + n % 6,
  now() - make_interval(days => n % 1000), now(), now() - make_interval(days => n % 1000), 0
from generate_series(1, $1::int) n`;

const WORDINGS = `
insert into commitments.wording
select id, language, 'Connect ' || (n % 900) || ' communities, number ' || reference, 'What it is about. ' || repeat('More of it. ', 30)
from (select id, reference, substring(reference from 7)::int as n from commitments.commitment where lead_name like 'Load organisation %') c
cross join unnest(case when n % 2 = 0 then array['en','fr'] else array['en'] end) language`;

const COUNTRIES = `
insert into commitments.country
select c.id, country.iso3
from (select id, substring(reference from 7)::int as n from commitments.commitment where lead_name like 'Load organisation %') c
join (select iso3, row_number() over (order by iso3) as at, count(*) over () as all from taxonomy.country) country
  on (country.at + c.n) % country.all < c.n % 4`;

const TARGETS = `
insert into commitments.target
select c.id, target.code
from (select id, substring(reference from 7)::int as n from commitments.commitment where lead_name like 'Load organisation %') c
join (select code, row_number() over (order by code) as at, count(*) over () as all from taxonomy.sdg_target) target
  on (target.at + c.n) % target.all < c.n % 3`;

const REPORTS = `
insert into progress.report (id, commitment_id, year, stage, amount, people, narrative, language, channel, reported_at)
select uuidv7(), id, 2025, (array['PLANNED','IN_PROGRESS','FULFILLED','STOPPED'])[1 + n % 4], n, n, 'It goes on.', 'en', 'WORKSPACE', now()
from (select id, substring(reference from 7)::int as n from commitments.commitment where lead_name like 'Load organisation %') c
where n % 3 = 0`;

const RATES = `
insert into commitments.rate (id, currency, usd, day, source, entered_at)
values (uuidv7(), 'EUR', 1.1, date '2026-01-01', 'Load', now()), (uuidv7(), 'CHF', 1.2, date '2026-01-01', 'Load', now())
on conflict do nothing`;

export async function fill(database, count) {
  await database.query('begin');
  await database.query(COMMITMENTS, [count]);
  for (const sql of [WORDINGS, COUNTRIES, TARGETS, REPORTS, RATES]) await database.query(sql);
  await touch(database);
  await database.query('commit');
  await database.query('analyze');
}

/** Makes every page one that nobody has asked for, and lets nobody know what has changed: all is read again. */
export const touch = (database) => database.query('update insights.data_version set version = version + 1');

/** Corrects one commitment and says so, as the application does. */
export async function correct(database, number) {
  await database.query('begin');
  const changed = await database.query(
    "update commitments.commitment set amount = amount + 1, changed_at = now() where reference = $1 returning id",
    [`P2C-C-${10_000 + number}`],
  );
  const next = await database.query('update insights.data_version set version = version + 1 returning version');
  await database.query('insert into insights.change (version, commitment_id) values ($1, $2)', [next.rows[0].version, changed.rows[0].id]);
  await database.query('commit');
}
