package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.partner2connect.commitments.CommitmentDetail;
import org.partner2connect.commitments.CommitmentHistory.Step;
import org.partner2connect.commitments.CommitmentStatus;
import org.partner2connect.identity.PersonId;

/** What has happened to a commitment, newest first, and what comes next. */
final class HistoryList extends OrderedList {

  private final transient Map<PersonId, String> names;

  /**
   * @param names the names of the people who may be named to the reader
   */
  HistoryList(CommitmentDetail detail, Map<PersonId, String> names) {
    this.names = names;
    addClassName("pledge-history");
    next(detail.status());
    detail.history().steps().reversed().forEach(this::happened);
    var begun = item("begun", "done");
    begun.add(Moments.momentOf(detail.standing().createdAt(), getLocale()));
  }

  private void next(CommitmentStatus status) {
    switch (status) {
      case SUBMITTED -> item("next.review", "wait");
      case RETURNED -> item("next.resubmission", "wait");
      case APPROVED, ANNOUNCED -> item("next.announcement", "wait");
      case DRAFT, PUBLISHED, WITHDRAWN -> {
        // Nothing is waited for.
      }
    }
  }

  private void happened(Step step) {
    var item = item(step.kind().name(), "done");
    item.add(Moments.momentOf(step.at(), getLocale()));
    var person = step.person() == null ? null : names.get(step.person());
    if (person != null) {
      var by =
          new Paragraph(
              getTranslation(
                  "commitments.ui.history.by",
                  person,
                  getTranslation("commitments.ui.role." + step.role())));
      by.addClassNames("quiet", "small");
      item.add(by);
    }
    var note = step.note();
    if (note != null && !note.isBlank()) {
      item.add(Said.words(note));
    }
  }

  private ListItem item(String what, String style) {
    var item = new ListItem(new H3(getTranslation("commitments.ui.history." + what)));
    item.addClassName(style);
    add(item);
    return item;
  }
}
