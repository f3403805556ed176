-- An announcement that was undone never was: of several, the public sees the one that stands.
create or replace view commitments.published_step as
select step.id, step.commitment_id, step.kind, step.at
from commitments.step
join commitments.commitment on commitment.id = step.commitment_id
where step.kind in ('ANNOUNCED', 'PUBLISHED', 'CORRECTED', 'PARTNER_CONFIRMED', 'WITHDRAWN')
  and (step.kind <> 'ANNOUNCED' or step.at >= commitment.announced_at)
  and commitment.published_at is not null and commitment.status in ('PUBLISHED', 'WITHDRAWN');
