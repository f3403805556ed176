alter table membership.member_organisation
  add column if not exists website text,
  add column description_en text,
  add column description_fr text,
  add column left_at timestamptz,
  add column merged_into_id uuid references membership.member_organisation,
  drop constraint member_organisation_status_check,
  add constraint member_organisation_status_check
    check (status in ('ACTIVE', 'SUSPENDED', 'LEFT', 'MERGED')),
  add constraint merged_into_another check ((status = 'MERGED') = (merged_into_id is not null)),
  add constraint not_merged_into_itself check (merged_into_id <> id);

update membership.member_organisation set left_at = now() where status = 'LEFT';

comment on column membership.member_organisation.admitted_at is
  'When the present membership began, or the last one of an organisation that has left.';
comment on column membership.member_organisation.merged_into_id is
  'The organisation that this one turned out to be. Its addresses lead there.';

-- One row for each membership before the present or last one: leaving and coming back.
create table membership.former_membership (
  organisation_id uuid not null references membership.member_organisation,
  since timestamptz not null,
  until timestamptz not null,
  primary key (organisation_id, since)
);

create table membership.organisation_area (
  organisation_id uuid not null references membership.member_organisation,
  focus_area text not null
    check (focus_area in ('ACCESS', 'ADOPTION', 'VALUE_CREATION', 'ACCELERATE')),
  primary key (organisation_id, focus_area)
);

comment on table membership.organisation_area is
  'What an organisation wants to work on, as it said when it was admitted.';

create table membership.directory_consent (
  person_id uuid primary key,
  given_at timestamptz not null
);

comment on table membership.directory_consent is
  'Who agreed to stand in the public directory by name and role. Whoever takes it back is deleted here at once.';

create index terms_of_an_organisation on membership.seat (organisation_id, since);
create index organisations_by_name on membership.member_organisation (lower(name), id);

-- What the public directory may show: active members only.
create view membership.published_member as
select organisation.id, organisation.name, organisation.initials, organisation.category,
       organisation.country, organisation.website, organisation.description_en,
       organisation.description_fr, organisation.admitted_at,
       array(select area.focus_area from membership.organisation_area area
             where area.organisation_id = organisation.id) as focus_areas
from membership.member_organisation organisation
where organisation.status = 'ACTIVE';
