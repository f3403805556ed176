create schema if not exists app;

-- At most one row: the demo's story is told once in a database's life.
create table app.demo_load (
  only_one  boolean     primary key default true check (only_one),
  loaded_at timestamptz not null
);
