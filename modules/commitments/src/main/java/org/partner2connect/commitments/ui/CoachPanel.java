package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.Coach;
import org.partner2connect.commitments.Coach.Advice;
import org.partner2connect.commitments.CommitmentContent;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.commitments.CommitmentRow;

/** Hints in the margin while somebody writes. They stand in nobody's way. */
final class CoachPanel extends Aside {

  private final transient Coach coach;
  private final Div questions = new Div();
  private final Div alike = new Div();
  private final Div doubles = new Div();

  CoachPanel(Coach coach) {
    this.coach = coach;
    addClassName("pledge-coach");
    var heading = new H2(getTranslation("commitments.ui.coach"));
    heading.setId("coach");
    getElement().setAttribute("aria-labelledby", "coach");
    var why = new Paragraph(getTranslation("commitments.ui.coach.why"));
    why.addClassName("quiet");
    add(heading, why, questions, doubles, alike);
  }

  /** Reads what is written by now. */
  void read(CommitmentContent content, @Nullable CommitmentId draft) {
    var advice = coach.advise(content, draft, getLocale());
    showQuestions(advice);
    show(doubles, "doubles", advice.doubles(), "double");
    show(alike, "similar", advice.similar(), "like");
  }

  private void showQuestions(Advice advice) {
    questions.removeAll();
    var list = new UnorderedList();
    advice
        .answers()
        .forEach(
            (question, answered) -> {
              var key = "commitments.ui.coach." + question;
              var item = new ListItem(new Span(getTranslation(key)));
              if (answered) {
                item.addClassName("answered");
              }
              var state =
                  new Span(
                      getTranslation("commitments.ui.coach." + (answered ? "answered" : "open")));
              state.addClassName("vh");
              item.add(state);
              if (!answered) {
                var hint = new Span(getTranslation(key + ".hint"));
                hint.addClassName("quiet");
                item.add(hint);
              }
              list.add(item);
            });
    questions.add(new H3(getTranslation("commitments.ui.coach.questions")), list);
  }

  private void show(Div place, String heading, List<CommitmentRow> rows, String style) {
    place.removeAll();
    if (rows.isEmpty()) {
      return;
    }
    var list = new UnorderedList();
    for (var row : rows) {
      var title = row.title().isBlank() ? getTranslation("commitments.ui.untitled") : row.title();
      var link = new Anchor(CommitmentsNavigation.address(row.id()), title);
      link.setTarget("_blank");
      link.getElement().setAttribute("dir", "auto");
      var facts = new Div(Said.name(row.leadName()), new Span(" "));
      facts.add(MoneyText.cell(row.amount(), row.currency(), getLocale()));
      facts.addClassName("quiet");
      var item = new ListItem(link, facts);
      item.addClassName(style);
      list.add(item);
    }
    place.add(new H3(getTranslation("commitments.ui.coach." + heading)), list);
  }
}
