-- The actions of all plans for queries of modules downstream. Draft plans are no visitor's
-- business: whoever joins this view answers for who sees the result.
create view actionplans.published_action as
select action.plan_id, action.id, plan.group_id, plan.edition, plan.status as plan_status,
       action.state, action.position, action.number, action.title, action.countries,
       action.targets, action.due
from actionplans.action
join actionplans.plan on plan.id = action.plan_id;
