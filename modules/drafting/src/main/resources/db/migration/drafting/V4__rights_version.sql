-- Which version of the document's rights an answer of its owner was given under. Whoever changes a
-- right raises it in the same transaction; whoever appends locks this row and compares.
alter table drafting.document add column rights bigint not null default 0;
