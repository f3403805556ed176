package org.partner2connect.commitments.announcements.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.commitments.Announcing;
import org.partner2connect.commitments.CommitmentContext;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.commitments.CommitmentStatus;
import org.partner2connect.commitments.announcements.RoundTable;
import org.partner2connect.commitments.announcements.RunOfShow;
import org.springframework.beans.factory.annotation.Autowired;

/** The run of show on the secretariat's screen, without a browser. */
@CommitmentContext
@ViewPackages(classes = RunView.class)
class RunViewTests extends SpringBrowserlessTest {

  @Autowired RoundTable table;
  @Autowired Announcing announcing;
  @Autowired RunOfShow show;

  UUID event;
  CommitmentId first;
  CommitmentId second;

  @BeforeEach
  void prepares() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
    event = table.event();
    first = table.approved(event);
    second = table.approved(event);
    table.signIn("SECRETARIAT");
  }

  @AfterEach
  void clears() {
    table.clear();
  }

  @Test
  void leadsFromTheEventsToTheirRunsOfShow() {
    navigate(EventsView.class);
    var run = $(Anchor.class).withText("Round Table").single();
    assertThat(run.getHref()).isEqualTo("announcements/run/" + event);
    assertThat(paragraphs()).contains("2 commitments, 0 announced");
  }

  @Test
  void saysWhenNoCommitmentWaits() {
    table.withdrawAll();
    navigate(EventsView.class);
    assertThat(paragraphs()).contains("No commitment waits for an event.");
    open();
    assertThat(paragraphs()).contains("No commitment waits for this event.");
  }

  @Test
  void announcesTheFirstThatIsReadyAndUndoes() {
    open();
    assertThat(isPrimary(announce(first))).isTrue();
    assertThat(isPrimary(announce(second))).isFalse();
    announce(first).click();
    assertThat(table.status(first)).isEqualTo(CommitmentStatus.ANNOUNCED);
    assertThat(said()).startsWith(table.reference(first) + " is announced. It can be undone until");
    assertThat(isPrimary(announce(second))).isTrue();
    assertThat(undo()).hasSize(1);
    assertThat(undo().getFirst().getText()).matches("Undo \\((30|29) s\\)");
    undo().getFirst().click();
    assertThat(table.status(first)).isEqualTo(CommitmentStatus.APPROVED);
    assertThat(said()).contains("is undone");
  }

  @Test
  void countsTheSecondsDownAndTakesTheButtonAway() {
    announcing.announce(first);
    table.announcedAgo(first, Duration.ofSeconds(20));
    open();
    assertThat(undo().getFirst().getText()).matches("Undo \\((10|9) s\\)");
    table.announcedAgo(first, Duration.ofSeconds(30));
    refresh();
    assertThat(undo()).isEmpty();
    assertThat(badges()).contains("Announced");
  }

  @Test
  void saysWhyACommitmentIsNotReady() {
    table.share(first, table.organisation("Kenya " + event), "1000", "PROPOSED");
    table.commitment(event, CommitmentStatus.SUBMITTED);
    open();
    assertThat(badges())
        .contains("Not ready: partner not confirmed", "Not ready: not approved", "Ready");
    assertThat(row(first).getElement().getTextRecursively())
        .contains("Waiting for Kenya " + event + " to confirm or decline its share.");
    assertThat(announce(first).isEnabled()).isFalse();
    assertThat(paragraphs()).contains("1 ready, 2 not ready, 0 announced");
  }

  @Test
  void movesByButtonsAndSaysWhereTo() {
    open();
    assertThat(mover(first, "↑").isEnabled()).isFalse();
    assertThat(mover(second, "↓").isEnabled()).isFalse();
    mover(second, "↑").click();
    assertThat(said())
        .isEqualTo(
            "%s now stands before %s.".formatted(table.reference(second), table.reference(first)));
    assertThat(references()).containsExactly(table.reference(second), table.reference(first));
    mover(second, "↓").click();
    assertThat(references()).containsExactly(table.reference(first), table.reference(second));
  }

  @Test
  void tellsWhoeverIsSecondAndShowsWhatTheOtherDid() {
    open();
    announcing.announce(first);
    announce(first).click();
    assertThat(notices()).anyMatch(told -> told.contains("was announced by somebody else"));
    show.exchange(event, first, second);
    mover(second, "↑").click();
    assertThat(notices()).anyMatch(told -> told.startsWith("Somebody else changed this"));
    assertThat(references()).containsExactly(table.reference(second), table.reference(first));
  }

  @Test
  void asksForSpeakerAndNoteAndKeepsWhatWasTyped() {
    open();
    describe(first).click();
    $(TextField.class).single().setValue("a".repeat(201));
    $(Button.class).withText("Save").single().click();
    assertThat($(TextField.class).single().getErrorMessage())
        .isEqualTo("Use at most 200 characters.");
    $(TextField.class).single().setValue("Minister of ICT, Kenya");
    $(TextArea.class).single().setValue("After the film");
    show.describe(event, first, 0, "Somebody", "");
    $(Button.class).withText("Save").single().click();
    assertThat(paragraphs()).anyMatch(told -> told.startsWith("Somebody else changed this"));
    assertThat($(TextArea.class).single().getValue()).isEqualTo("After the film");
    $(Button.class).withText("Back").single().click();
    refresh();
    describe(first).click();
    assertThat($(TextField.class).single().getValue()).isEqualTo("Somebody");
    $(TextField.class).single().setValue("Minister of ICT, Kenya");
    $(Button.class).withText("Save").single().click();
    assertThat(paragraphs()).contains("Speaker: Minister of ICT, Kenya");
  }

  @Test
  void asksEverySecondOnlyWhileItIsOpen() {
    open();
    assertThat(UI.getCurrent().getPollInterval()).isEqualTo(1_000);
    navigate(EventsView.class);
    assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
  }

  private void open() {
    navigate(RunView.class, event.toString());
  }

  private void refresh() {
    $(RunBoard.class).single().refresh();
  }

  private RunRow row(CommitmentId id) {
    var reference = table.reference(id);
    return $(RunRow.class).all().stream()
        .filter(row -> row.getElement().getTextRecursively().contains(reference))
        .findFirst()
        .orElseThrow();
  }

  private Button announce(CommitmentId id) {
    return $(Button.class, row(id)).withText("Announce").single();
  }

  private Button describe(CommitmentId id) {
    return $(Button.class, row(id)).withText("Speaker and note…").single();
  }

  private Button mover(CommitmentId id, String arrow) {
    return $(Button.class, row(id)).withText(arrow).single();
  }

  private List<Button> undo() {
    return $(Button.class).all().stream()
        .filter(button -> button.getText().startsWith("Undo ("))
        .toList();
  }

  private static boolean isPrimary(Button button) {
    return button.getThemeNames().contains(ButtonVariant.PRIMARY.getVariantName());
  }

  private String said() {
    return $(Paragraph.class).withClassName("run-said").single().getText();
  }

  private List<String> paragraphs() {
    return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
  }

  private List<String> badges() {
    return $(Span.class).withClassName("tag").all().stream().map(Span::getText).toList();
  }

  private List<String> notices() {
    return $(Span.class).all().stream().map(Span::getText).toList();
  }

  private List<String> references() {
    return $(RunRow.class).all().stream()
        .map(row -> $(Span.class, row).withClassName("strong").single().getText())
        .toList();
  }
}
