create schema if not exists insights;

-- Which state of the published data this is: one row, counted up by everything that changes what the
-- public sees. All nodes read it with each request; it is the heart of every ETag.
create table insights.data_version (
  only_row boolean primary key default true check (only_row),
  version bigint not null
);

insert into insights.data_version (version) values (1);
