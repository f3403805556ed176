package org.partner2connect.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.commitments.ui.CommitmentSection;
import org.partner2connect.progress.Geneva;
import org.partner2connect.progress.ProgressQueries;
import org.partner2connect.progress.ReportedCommitment;
import org.partner2connect.progress.ReportedCommitmentQueries;
import org.partner2connect.progress.Standing;

/**
 * On the page of a commitment that is or was public: what was reported of it last, and for those
 * who write its reports the way to the next one.
 */
@org.springframework.stereotype.Component
class CommitmentProgress implements CommitmentSection {

  private final ReportedCommitmentQueries commitments;
  private final ProgressQueries progress;
  private final ReaderPlace place;

  CommitmentProgress(
      ReportedCommitmentQueries commitments, ProgressQueries progress, ReaderPlace place) {
    this.commitments = commitments;
    this.progress = progress;
    this.place = place;
  }

  @Override
  public Optional<Component> about(CommitmentId commitment) {
    return commitments
        .find(commitment, UI.getCurrent().getLocale())
        .map(progress::standingOf)
        .map(this::section);
  }

  private Component section(Standing standing) {
    var section = new Section();
    var heading = new H2(section.getTranslation("progress.ui.section"));
    heading.setId("progress");
    section.getElement().setAttribute("aria-labelledby", "progress");
    section.add(heading, last(standing));
    if (writes(standing.commitment())) {
      section.add(next(standing));
    }
    return section;
  }

  /** Stage and day of the last report, and how long nobody has heard of it where that counts. */
  private Component last(Standing standing) {
    var line = new Paragraph();
    var commitment = standing.commitment();
    if (commitment.isOpen()) {
      var light = standing.light(place.today());
      line.add(
          new LightBadge(light, line.getTranslation("progress.ui.light." + light)), new Span(" "));
    }
    var stage = standing.stage();
    var reported = standing.reportedAt();
    var words =
        stage == null || reported == null
            ? line.getTranslation("progress.ui.section.none")
            : line.getTranslation(
                "progress.ui.section.last",
                line.getTranslation("progress.stage." + stage),
                Geneva.written(Geneva.day(reported), UI.getCurrent().getLocale()));
    line.add(new Span(words));
    return line;
  }

  private Component next(Standing standing) {
    var line = new Div();
    line.addClassName("row");
    var stage = standing.stage();
    var link =
        new Anchor(
            ProgressNavigation.report(standing.commitment().id()),
            line.getTranslation(
                standing.halfFilled() == null ? "progress.ui.report" : "progress.ui.go-on"));
    line.add(link);
    if (stage == null || !stage.isOver()) {
      var due =
          new Span(
              " "
                  + line.getTranslation(
                      "progress.ui.section.due",
                      Geneva.written(standing.due(), UI.getCurrent().getLocale())));
      due.addClassNames("quiet", "small");
      line.add(due);
    }
    return line;
  }

  /** Whoever sits for the lead, as long as reports are taken. */
  private boolean writes(ReportedCommitment commitment) {
    return commitment.isOpen()
        && place
            .seat()
            .filter(seat -> seat.organisation().id().equals(commitment.organisation()))
            .isPresent();
  }
}
