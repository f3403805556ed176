package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.partner2connect.commitments.CommitmentContent;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.commitments.InvalidCommitment.Problem;
import org.partner2connect.kernel.Refusal;

/**
 * The form of a draft: whatever changes is kept at once, and the state says so. What cannot be kept
 * stays in its field with the reason, and keeps nothing else back.
 */
final class DraftForm extends Div {

  private static final String OVERTAKEN = "commitments.refusal.changed";

  private final transient OpenDraft draft;
  private final transient DraftDesk desk;
  private final transient DraftParts parts;
  private final SaveState state;
  private final ConflictNote conflict = new ConflictNote(this::keepMine, this::showTheirs);
  private final PledgeForm form;
  private final ErrorSummary summary;
  private final PartnerPart partners;
  private final CoachPanel coach;
  private final DraftEnd end;
  private final transient Optional<KeptOnDevice> onDevice;

  DraftForm(OpenDraft draft, DraftDesk desk, DraftParts parts, SaveState state) {
    this.draft = draft;
    this.desk = desk;
    this.parts = parts;
    this.state = state;
    form = new PledgeForm(parts.choices(), true);
    form.onChange(this::changed);
    summary = new ErrorSummary(form.fields());
    partners = new PartnerPart(parts.shares(), parts.choices(), desk, draft::catchUp);
    coach = new CoachPanel(parts.coach());
    end = new DraftEnd(this::askToSubmit, this::askToDiscard);
    form.add(partners);
    var desktop = new Div(form, coach, end);
    desktop.addClassName("pledge-desk");
    onDevice = keptHere();
    onDevice.ifPresent(this::add);
    add(conflict, summary, desktop);
    form.show(draft.kept());
    showStanding();
    coach.read(draft.kept(), draft.id());
    if (draft.begun()) {
      state.say(SaveState.Kind.SAVED);
    }
  }

  /** What this device still has of it; the person is known whenever a draft may be written. */
  private Optional<KeptOnDevice> keptHere() {
    var id = draft.id();
    var name = id == null ? KeptOnDevice.NEW : id.toString();
    return desk.seat()
        .map(
            seat -> {
              state.keepFor(seat.person(), name);
              return new KeptOnDevice(seat.person(), name);
            });
  }

  private void showStanding() {
    partners.showFor(draft.id());
    end.show(draft.id(), draft.status(), desk.decides());
  }

  private void changed() {
    var unread = form.check();
    var content = form.content();
    try {
      boolean fresh = !draft.begun();
      var problems = draft.keep(content);
      form.tell(problems);
      say(unread, problems);
      var id = draft.id();
      if (fresh && id != null) {
        begun(id);
      }
      coach.read(content, id);
    } catch (Refusal refusal) {
      refused(refusal);
    } catch (RuntimeException failure) {
      state.say(SaveState.Kind.FAILED, desk.explain(failure, getLocale()));
    }
  }

  private void say(List<String> unread, List<Problem> problems) {
    var left = new TreeSet<>(unread);
    problems.forEach(problem -> left.add(problem.field()));
    if (left.isEmpty()) {
      state.say(SaveState.Kind.SAVED);
    } else {
      state.say(SaveState.Kind.PARTLY, names(left));
    }
  }

  private String names(Iterable<String> fields) {
    var names = new TreeSet<String>();
    fields.forEach(field -> names.add(parts.words().label(field, getLocale())));
    return String.join(", ", names);
  }

  /** The draft has an address now: a reload, or another device, finds it there. */
  private void begun(CommitmentId id) {
    state.named(id.toString());
    onDevice.ifPresent(kept -> kept.named(id.toString()));
    getUI()
        .ifPresent(
            ui -> ui.getPage().getHistory().replaceState(null, CommitmentsNavigation.draft(id)));
    showStanding();
  }

  private void refused(Refusal refusal) {
    if (refusal.messageKey().equals(OVERTAKEN)) {
      conflict.setVisible(true);
      state.say(SaveState.Kind.FAILED, getTranslation("commitments.ui.conflict.state"));
    } else {
      state.say(SaveState.Kind.FAILED, desk.explain(refusal, getLocale()));
    }
  }

  private void keepMine() {
    conflict.setVisible(false);
    draft.catchUp();
    changed();
  }

  private void showTheirs() {
    conflict.setVisible(false);
    draft.catchUp();
    form.show(draft.kept());
    coach.read(draft.kept(), draft.id());
    partners.showFor(draft.id());
    state.say(SaveState.Kind.SAVED);
  }

  private void askToSubmit() {
    changed();
    var content = form.content();
    var problems = form.problems(found -> desk.register().problemsOf(found, true));
    summary.show(problems);
    if (problems.isEmpty() && state.kind() == SaveState.Kind.SAVED) {
      Asking.before("submit", name(content), this::submit);
    } else {
      getUI().ifPresent(this::tellInTitle);
    }
  }

  private void tellInTitle(UI ui) {
    var page = getTranslation("commitments.ui.draft.title");
    ui.getPage()
        .setTitle(
            getTranslation(
                "commitments.ui.title", getTranslation("commitments.ui.draft.error", page)));
  }

  private void submit() {
    var id = draft.id();
    if (id != null) {
      act(
          () -> desk.register().submit(id, draft.version()),
          ui -> CommitmentView.open(ui, id, "submitted"));
    }
  }

  private void askToDiscard() {
    Asking.beforeLosing("discard", name(form.content()), this::discard);
  }

  private void discard() {
    var id = draft.id();
    if (id != null) {
      act(
          () -> desk.register().discard(id, draft.version()),
          ui -> ui.navigate(CommitmentsNavigation.list()));
    }
  }

  private void act(Runnable deed, Consumer<UI> then) {
    try {
      deed.run();
      getUI().ifPresent(then);
    } catch (Refusal refusal) {
      refused(refusal);
      if (!conflict.isVisible()) {
        desk.show(refusal);
      }
    } catch (RuntimeException failure) {
      desk.show(failure);
    }
  }

  private String name(CommitmentContent content) {
    var title = content.title(getLocale());
    return title.isBlank() ? getTranslation("commitments.ui.untitled") : title;
  }
}
