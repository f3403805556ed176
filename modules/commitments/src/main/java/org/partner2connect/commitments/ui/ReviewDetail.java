package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.partner2connect.commitments.CommitmentDetail;
import org.partner2connect.commitments.CommitmentDetail.Verb;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.commitments.CommitmentRegister;
import org.partner2connect.commitments.CommitmentStatus;
import org.partner2connect.uikit.WordsDialog;

/** One submitted commitment beside the list: what it says, and what can be decided. */
final class ReviewDetail extends Aside {

  private static final String HEADING = "commitment";

  private final transient DraftDesk desk;
  private final transient ReadingDesk reading;
  private final transient BiConsumer<CommitmentId, String> done;
  private H2 heading = new H2();

  /**
   * @param done told what was decided, in the page's words; empty when it was refused
   */
  ReviewDetail(DraftDesk desk, ReadingDesk reading, BiConsumer<CommitmentId, String> done) {
    this.desk = desk;
    this.reading = reading;
    this.done = done;
    addClassName("pledge-detail");
    getElement().setAttribute("aria-labelledby", HEADING);
    setVisible(false);
  }

  void show(CommitmentDetail detail, Locale reader) {
    removeAll();
    setVisible(true);
    heading = new H2(Titles.of(detail, this, reader));
    heading.setId(HEADING);
    heading.getElement().setAttribute("tabindex", "-1").setAttribute("dir", "auto");
    add(
        new Anchor(CommitmentsNavigation.review(), getTranslation("commitments.ui.review.back")),
        DetailHeader.line(detail, this, reader),
        heading);
    add(new Similar(reading.duplicates(detail, reader), reader));
    add(new WordingBlock(detail.content(), reader));
    add(new CommitmentFacts(detail, reading.choices()));
    var shares = reading.shares(detail);
    if (!shares.isEmpty()) {
      add(titled("detail.money", new MoneyTable(detail, shares, reader)));
    }
    decision(detail);
    add(titled("detail.history", new HistoryList(detail, reading.names(detail))));
  }

  private Section titled(String key, Component content) {
    return new Section(new H3(getTranslation("commitments.ui." + key)), content);
  }

  private void decision(CommitmentDetail detail) {
    boolean approves = detail.may().contains(Verb.APPROVE);
    boolean returns = detail.may().contains(Verb.RETURN);
    if (!approves && !returns) {
      if (detail.status() == CommitmentStatus.SUBMITTED) {
        var own = new Paragraph(getTranslation("commitments.ui.review.own", detail.lead().name()));
        own.addClassNames("note-box", "warn");
        add(own);
      }
      return;
    }
    var embargo = detail.content().event() != null;
    var row = new Div();
    row.addClassName("row");
    if (approves) {
      var what = embargo ? "approve" : "publish";
      var approve =
          new Button(
              getTranslation("commitments.ui.review." + what), click -> approve(detail, what));
      approve.addThemeVariants(ButtonVariant.PRIMARY);
      row.add(approve);
    }
    if (returns) {
      row.add(
          new Button(getTranslation("commitments.ui.review.return"), click -> giveBack(detail)));
    }
    var decision = new Div(row);
    if (approves) {
      var note =
          new Paragraph(
              getTranslation(
                  "commitments.ui.review." + (embargo ? "approve" : "publish") + ".note"));
      note.addClassNames("small", "quiet");
      decision.add(note);
    }
    decision.addClassName("pledge-decision");
    add(decision);
  }

  private void approve(CommitmentDetail detail, String what) {
    var name = name(detail);
    Asking.before(
        what,
        name,
        () -> {
          var told = "";
          try {
            desk.register().approve(detail.id(), detail.version());
            told =
                getTranslation(
                    "commitments.ui.told." + (what.equals("publish") ? "published" : "approved"),
                    name);
          } catch (RuntimeException refusal) {
            desk.show(refusal);
          }
          done.accept(detail.id(), told);
        });
  }

  private void giveBack(CommitmentDetail detail) {
    new WordsDialog("commitments.ui.return", name(detail), note -> giveBack(detail, note))
        .needs("commitments.ui.return", CommitmentRegister.LONGEST_NOTE)
        .open();
  }

  private Optional<String> giveBack(CommitmentDetail detail, String note) {
    return desk.attempt(
        () -> {
          desk.register().returnToOrganisation(detail.id(), detail.version(), note);
          done.accept(
              detail.id(),
              getTranslation("commitments.ui.told.returned", name(detail), detail.lead().name()));
        },
        getLocale());
  }

  private String name(CommitmentDetail detail) {
    return Titles.name(detail, this, getLocale());
  }

  void close() {
    removeAll();
    setVisible(false);
  }

  /** Puts the focus on the heading, from where one reads on. */
  void focusHeading() {
    if (isVisible()) {
      heading.getElement().callJsFunction("focus");
    }
  }
}
