package org.partner2connect.interest.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.partner2connect.interest.Entry;
import org.partner2connect.interest.ExpressionState;

/** What has happened to an expression of interest, and what comes next. */
final class History extends Section {

  private final transient QueueReading.Opened opened;
  private final transient Say say;
  private final OrderedList steps = new OrderedList();

  History(QueueReading.Opened opened, Say say) {
    this.opened = opened;
    this.say = say;
    steps.addClassName("eoi-history");
    opened.detail().entries().forEach(this::happened);
    if (opened.detail().state() == ExpressionState.UNCONFIRMED) {
      next("confirmation", getTranslation("interest.queue.next.confirmation.why"));
    }
    if (opened.detail().state() == ExpressionState.WAITING) {
      next("answer", getTranslation("interest.queue.next.answer.why"));
    }
    if (!opened.detail().state().isFinal()) {
      decision();
    }
    add(new H3(getTranslation("interest.queue.history")), steps);
  }

  private void happened(Entry entry) {
    var moderator = entry.person() == null ? null : opened.moderators().get(entry.person());
    var by = moderator == null ? getTranslation("interest.queue.history.secretariat") : moderator;
    var item =
        new ListItem(
            new H4(getTranslation("interest.queue.history." + entry.kind(), by)),
            Say.time(say.moment(entry.at()), entry.at()));
    item.addClassName("done");
    var text = entry.text();
    if (text != null) {
      item.add(ExpressionFacts.said(text));
    }
    if (entry.kind() == Entry.Kind.ACCEPTED) {
      opened
          .memberName()
          .ifPresent(name -> item.add(new Span(getTranslation("interest.queue.member", name))));
    }
    steps.add(item);
  }

  private void decision() {
    var aim = WorkingDays.after(Say.day(opened.detail().receivedAt()), WorkingDays.AIM);
    boolean overdue = say.today().isAfter(aim);
    next(
        "decision",
        getTranslation(
            overdue ? "interest.queue.next.decision.overdue" : "interest.queue.next.decision.aim",
            WorkingDays.AIM,
            say.inFull(aim)));
  }

  private void next(String what, String when) {
    var item = new ListItem(new H4(getTranslation("interest.queue.next." + what)), new Span(when));
    item.addClassName("wait");
    steps.add(item);
  }
}
