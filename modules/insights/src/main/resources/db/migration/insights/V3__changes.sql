-- What changed with each version of the data, so that a node reads that again and not everything. A
-- version without a row here, or without a commitment, is one that anything may have changed with.
create table insights.change (
  version bigint primary key,
  commitment_id uuid
);
