create table identity.signing_key (
  purpose text primary key,
  key bytea not null check (octet_length(key) = 32),
  made_at timestamptz not null default now()
);

comment on table identity.signing_key is
  'Keys by which all nodes sign and check links and form tokens, one for each purpose, made at first use. Whoever reads them can forge such links: they stay in this database and its backups. Deleting a row makes every link of that purpose void.';
