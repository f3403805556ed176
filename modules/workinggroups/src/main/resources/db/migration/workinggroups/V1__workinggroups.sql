create schema if not exists workinggroups;

create table workinggroups.working_group (
  id uuid primary key,
  focus_area text not null unique
    check (focus_area in ('ACCESS', 'ADOPTION', 'VALUE_CREATION', 'ACCELERATE')),
  mandate_en text not null,
  mandate_fr text not null,
  established_at timestamptz not null,
  version bigint not null
);

-- One row for each term: a change of role ends one term and starts the next.
create table workinggroups.participation (
  id uuid primary key,
  group_id uuid not null references workinggroups.working_group,
  person_id uuid not null,
  role text not null
    check (role in ('CHAIR', 'VICE_CHAIR', 'RAPPORTEUR', 'PARTICIPANT', 'OBSERVER')),
  since timestamptz not null,
  until timestamptz,
  version bigint not null
);

comment on column workinggroups.participation.person_id is
  'Who took part in the group. Ended terms are kept: they are the history of its offices.';

create unique index one_term_for_a_person
  on workinggroups.participation (group_id, person_id) where until is null;
create unique index one_chair_for_a_group
  on workinggroups.participation (group_id) where until is null and role = 'CHAIR';
create index terms_of_a_person on workinggroups.participation (person_id) where until is null;

-- The terms that have not ended. A role counts only while its holder's seat is in force: join
-- membership.published_seat by person_id.
create view workinggroups.published_participation as
select id as participation_id, group_id, person_id, role, since
from workinggroups.participation
where until is null;
