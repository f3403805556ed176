alter table identity.person
  add column merged_into_id uuid references identity.person,
  add constraint not_merged_into_itself check (merged_into_id <> id);

create index merged_people on identity.person (merged_into_id) where merged_into_id is not null;

comment on column identity.person.merged_into_id is
  'Who this account''s person turned out to be. Both accounts lead to that person; never to a row that is merged itself.';
