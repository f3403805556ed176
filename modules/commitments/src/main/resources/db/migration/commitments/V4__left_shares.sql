-- A partner leaves a share that it had confirmed. The share stays, with the reason, and counts no
-- more; how the total changed is kept as a correction.
alter table commitments.share
  add column left_at timestamptz,
  add column left_by uuid,
  add column left_reason text,
  add column left_currency text check (left_currency ~ '^[A-Z]{3}$'),
  drop constraint share_status_check,
  add constraint share_status_check check (status in ('PROPOSED', 'CONFIRMED', 'DECLINED', 'LEFT')),
  add constraint share_left_check check ((status = 'LEFT') = (left_at is not null)),
  add constraint share_reason_check check ((left_at is null) = (left_reason is null));

comment on column commitments.share.left_currency is
  'The currency of the amount when the partner left: that of the commitment may change afterwards.';

alter table commitments.step
  drop constraint step_kind_check,
  add constraint step_kind_check check (kind in
    ('SUBMITTED', 'RETURNED', 'APPROVED', 'ANNOUNCED', 'UNDONE', 'PUBLISHED', 'CORRECTED',
     'PARTNER_CONFIRMED', 'PARTNER_DECLINED', 'PARTNER_LEFT', 'WITHDRAWN'));

-- Who left before the commitment was published was never named in public.
create or replace view commitments.published_step as
select step.id, step.commitment_id, step.kind, step.at
from commitments.step
join commitments.commitment on commitment.id = step.commitment_id
where step.kind in
    ('ANNOUNCED', 'PUBLISHED', 'CORRECTED', 'PARTNER_CONFIRMED', 'PARTNER_LEFT', 'WITHDRAWN')
  and (step.kind <> 'ANNOUNCED' or step.at >= commitment.announced_at)
  and (step.kind <> 'PARTNER_LEFT' or step.at >= commitment.published_at)
  and commitment.published_at is not null and commitment.status in ('PUBLISHED', 'WITHDRAWN');
