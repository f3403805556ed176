create schema if not exists membership;

create table membership.member_organisation (
  id uuid primary key,
  name text not null,
  initials text not null check (char_length(initials) = 2),
  category text not null check (category in
    ('MEMBER_STATE', 'SECTOR_MEMBER', 'ACADEMIA', 'INTERNATIONAL_ORGANISATION', 'UN_AGENCY', 'OTHER')),
  country text check (country ~ '^[A-Z]{3}$'),
  status text not null check (status in ('ACTIVE', 'SUSPENDED', 'LEFT')),
  admitted_at timestamptz not null,
  version bigint not null
);

-- One row for each term: a change of role ends one term and starts the next.
create table membership.seat (
  id uuid primary key,
  organisation_id uuid not null references membership.member_organisation,
  person_id uuid not null,
  role text not null check (role in ('FOCAL_POINT', 'ALTERNATE', 'DELEGATE')),
  since timestamptz not null,
  until timestamptz,
  version bigint not null
);

comment on column membership.seat.person_id is
  'Who sits for the organisation. Ended terms are kept: they say for whom a text was written.';

create unique index one_seat_for_a_person on membership.seat (person_id) where until is null;
create unique index one_focal_point_for_an_organisation
  on membership.seat (organisation_id) where until is null and role = 'FOCAL_POINT';
create index seats_of_an_organisation on membership.seat (organisation_id) where until is null;

-- The seats in force. A query on it may end in "for share": that locks the rows of seat and
-- organisation alike, and whoever ends a seat or suspends an organisation updates these rows.
-- Rows are locked in the order of the tables below: organisation first, as everybody does.
create view membership.published_seat as
select seat.id as seat_id, seat.person_id, seat.role, seat.since,
       organisation.id as organisation_id, organisation.name, organisation.initials,
       organisation.category, organisation.country
from membership.member_organisation organisation
join membership.seat on seat.organisation_id = organisation.id
where seat.until is null and organisation.status = 'ACTIVE';

create view membership.published_organisation as
select id, name, initials, category, country, status, admitted_at
from membership.member_organisation;
