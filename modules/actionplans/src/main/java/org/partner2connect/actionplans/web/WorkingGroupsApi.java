package org.partner2connect.actionplans.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.partner2connect.actionplans.ActionPlanQueries;
import org.partner2connect.actionplans.ActionPlans;
import org.partner2connect.actionplans.EditionTaken;
import org.partner2connect.actionplans.PlanReference;
import org.partner2connect.kernel.Ids;
import org.partner2connect.kernel.Refusal;
import org.partner2connect.workinggroups.WorkingGroupId;
import org.partner2connect.workinggroups.WorkingGroupQueries;
import org.partner2connect.workinggroups.WorkingGroupReference;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Working groups and their plans. */
@RestController
@RequestMapping("/api/v1/working-groups")
class WorkingGroupsApi {

  private final WorkingGroupQueries groups;
  private final ActionPlanQueries queries;
  private final ActionPlans plans;
  private final MessageSource messages;

  WorkingGroupsApi(
      WorkingGroupQueries groups,
      ActionPlanQueries queries,
      ActionPlans plans,
      MessageSource messages) {
    this.groups = groups;
    this.queries = queries;
    this.plans = plans;
    this.messages = messages;
  }

  /** All groups; someone without membership learns of no plan. */
  @GetMapping
  List<WorkingGroupPlans> list(Locale locale) {
    var known = queries.plansByGroup();
    return groups.all().stream()
        .map(
            group ->
                WorkingGroupPlans.of(group, group.name().in(locale), editions(known, group.id())))
        .toList();
  }

  /** One edition. */
  @GetMapping("/{group}/plans/{plan}")
  PlanEdition find(@PathVariable String group, @PathVariable String plan) {
    return group(group).stream()
        .flatMap(found -> editions(queries.plansByGroup(), found.id()).stream())
        .filter(edition -> edition.id().toString().equals(plan))
        .findFirst()
        .orElseThrow(WorkingGroupsApi::notFound);
  }

  /** Opens a further edition in draft. To those who may not know of plans there is nothing here. */
  @PostMapping("/{group}/plans")
  ResponseEntity<PlanEdition> open(@PathVariable String group, @RequestBody NewEdition wanted) {
    var id = group(group).orElseThrow(WorkingGroupsApi::notFound).id();
    if (!queries.mayKnowOfPlans()) {
      throw notFound();
    }
    var opened = plans.openEdition(id, wanted.edition());
    var address = URI.create("/api/v1/working-groups/%s/plans/%s".formatted(id, opened.id()));
    return ResponseEntity.created(address).body(PlanEdition.of(opened));
  }

  /** A name that is taken is a conflict; what is no name at all is the caller's fault. */
  @ExceptionHandler
  ProblemDetail refused(Refusal refusal, Locale locale) {
    var status = refusal instanceof EditionTaken ? HttpStatus.CONFLICT : HttpStatus.BAD_REQUEST;
    var arguments = refusal.arguments().toArray();
    return ProblemDetail.forStatusAndDetail(
        status, messages.getMessage(refusal.messageKey(), arguments, locale));
  }

  private Optional<WorkingGroupReference> group(String id) {
    return Ids.parse(id).map(WorkingGroupId::new).flatMap(groups::find);
  }

  private static List<PlanEdition> editions(
      Map<WorkingGroupId, List<PlanReference>> known, WorkingGroupId group) {
    return known.getOrDefault(group, List.of()).stream().map(PlanEdition::of).toList();
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
