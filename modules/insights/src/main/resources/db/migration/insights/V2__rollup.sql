create schema if not exists insights;

-- A progress report for an event or a year. Its figures and the commitments behind them are as they
-- were at that moment; what was corrected later is computed when the report is read.
create table insights.report (
  id uuid primary key,
  title_en text not null,
  title_fr text not null,
  kind text not null check (kind in ('YEAR', 'EVENT')),
  year int check (year between 2015 and 2100),
  event_id uuid,
  event_en text,
  event_fr text,
  frozen_on date not null,
  figures jsonb not null,
  rows jsonb not null,
  made_by uuid not null,
  made_at timestamptz not null,
  check ((kind = 'YEAR') = (year is not null)),
  check ((kind = 'EVENT') = (event_id is not null and event_en is not null and event_fr is not null))
);

create index reports_by_age on insights.report (made_at desc, id);

create function insights.keep_report() returns trigger language plpgsql as $$
begin
  raise exception 'the report % is frozen', old.id;
end
$$;

create trigger a_report_never_changes before update on insights.report
  for each row execute function insights.keep_report();
