package org.partner2connect.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.calendar.Announcements;
import org.partner2connect.calendar.CalendarContext;
import org.partner2connect.calendar.CalendarFixtures;
import org.partner2connect.calendar.CalendarQueries;
import org.partner2connect.calendar.CoalitionEventReference;
import org.partner2connect.calendar.DatePrecision;
import org.partner2connect.calendar.EventDates;
import org.partner2connect.calendar.Zones;
import org.partner2connect.uikit.DayField;
import org.springframework.beans.factory.annotation.Autowired;
import p2c.runtime.TestSignIn;

/** The calendar in the workspace, without a browser. */
@CalendarContext
@ViewPackages(classes = CalendarView.class)
class CalendarViewTests extends SpringBrowserlessTest {

  @Autowired CalendarFixtures fixtures;
  @Autowired CalendarQueries calendar;
  @Autowired Announcements announcements;

  CoalitionEventReference conference;

  @BeforeEach
  void announcesTheConference() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
    conference = fixtures.announced(CalendarFixtures.inAddisAbaba());
  }

  @AfterEach
  void clears() {
    TestSignIn.signOut();
    fixtures.clear();
  }

  @Test
  void showsMembersTheEventsAndNothingToKeepThemWith() {
    open();
    assertThat($(Anchor.class).withText("World Conference").single().getHref())
        .isEqualTo("/en/calendar/" + conference.id());
    assertThat($(Button.class).all()).isEmpty();
  }

  @Test
  void letsTheSecretariatMoveAnEventAfterSayingWhatFollows() {
    open("SECRETARIAT");
    $(Button.class).withText("Change…").single().click();
    field("Place in English (optional)").setValue("Kigali");
    field("Place in French (optional)").setValue("Kigali");
    $(DayField.class)
        .withCaption("Last day (optional)")
        .single()
        .setValue(LocalDate.of(2031, 6, 16));
    zone().setValue("Africa/Kigali");
    $(Button.class).withText("Publish the change…").single().click();
    assertThat(fixtures.find(conference.id())).isEqualTo(conference);

    confirm("Everyone who subscribed sees the change of “World Conference”.");

    var moved = fixtures.find(conference.id());
    assertThat(moved.dates()).isEqualTo(CalendarFixtures.inKigali().dates());
    assertThat(moved.standing().moved()).isTrue();
    assertThat($(EventDialog.class).exists()).isFalse();
    assertThat($(EventRow.class).single().getElement().getTextRecursively()).contains("Moved");
  }

  @Test
  void announcesWhatIsKnownToTheMinute() {
    open("SECRETARIAT");
    $(Button.class).withText("Announce an event…").single().click();
    field("Title in English").setValue("Dialogue");
    field("Title in French").setValue("Dialogue");
    precision().setValue(DatePrecision.MINUTE);
    $(DayField.class).withCaption("First day").single().setValue(LocalDate.of(2031, 7, 7));
    $(TimePicker.class).withCaption("Starts at").single().setValue(LocalTime.of(15, 0));
    $(TimePicker.class).withCaption("Ends at (optional)").single().setValue(LocalTime.of(16, 0));
    $(Button.class).withText("Announce…").single().click();
    confirm("“Dialogue” appears on the public page");
    assertThat(calendar.all())
        .extracting(CoalitionEventReference::dates)
        .contains(EventDates.parse("2031-07-07T15:00", "2031-07-07T16:00", Zones.GENEVA));
  }

  @Test
  void saysAtTheFieldWhatIsWrongAndKeepsWhatWasTyped() {
    open("SECRETARIAT");
    $(Button.class).withText("Change…").single().click();
    field("Title in English").setValue(" ");
    field("Title in French").setValue("a".repeat(501));
    field("Place in English (optional)").setValue("a\u202Eb");
    field("Place in French (optional)").setValue("");
    field("Address of the announcement (optional)").setValue("javascript:alert(1)");
    $(DayField.class)
        .withCaption("Last day (optional)")
        .single()
        .setValue(LocalDate.of(2031, 6, 5));
    zone().clear();
    $(Button.class).withText("Publish the change…").single().click();

    assertThat($(ConfirmDialog.class).exists()).isFalse();
    assertThat(problem("Title in English")).isEqualTo("Write something here.");
    assertThat(problem("Title in French")).isEqualTo("Use at most 500 characters.");
    assertThat(problem("Place in English (optional)")).startsWith("This text contains line ends");
    assertThat(problem("Place in French (optional)"))
        .isEqualTo("Give the place in both languages, or in neither.");
    assertThat(problem("Address of the announcement (optional)"))
        .startsWith("Enter the full address of a page");
    assertThat($(DayField.class).withCaption("Last day (optional)").single().getErrorMessage())
        .isEqualTo("The end must not be before the start.");
    assertThat(zone().getErrorMessage()).startsWith("There is no such time zone");
    assertThat(field("Address of the announcement (optional)").getValue())
        .isEqualTo("javascript:alert(1)");
    assertThat(fixtures.find(conference.id())).isEqualTo(conference);
  }

  @Test
  void tellsWhoeverIsSecondAndKeepsWhatWasTyped() {
    open("SECRETARIAT");
    $(Button.class).withText("Change…").single().click();
    field("Title in English").setValue("Mine");
    announcements.change(conference.id(), 0, CalendarFixtures.inKigali());
    $(Button.class).withText("Publish the change…").single().click();
    confirm("“Mine”");
    assertThat($(Paragraph.class).withClassName("bad").single().getText())
        .startsWith("Somebody else changed this");
    assertThat(field("Title in English").getValue()).isEqualTo("Mine");
    assertThat(fixtures.find(conference.id()).details()).isEqualTo(CalendarFixtures.inKigali());
  }

  @Test
  void cancelsWithAReasonAndRestores() {
    open("SECRETARIAT");
    $(Button.class).withText("Cancel…").single().click();
    $(Button.class).withText("Cancel the event…").single().click();
    assertThat(problem("Reason in English; everybody will read it"))
        .isEqualTo("Write something here.");
    field("Reason in English; everybody will read it").setValue("No quorum");
    field("Reason in French; everybody will read it").setValue("Quorum non atteint");
    $(Button.class).withText("Cancel the event…").single().click();
    confirm("“World Conference” does not take place, and why");
    assertThat(fixtures.find(conference.id()).standing().isCancelled()).isTrue();
    assertThat($(EventRow.class).single().getElement().getTextRecursively())
        .contains("Cancelled")
        .contains("No quorum");

    $(Button.class).withText("Restore…").single().click();
    confirm("“World Conference” takes place after all");
    assertThat(fixtures.find(conference.id()).standing().isCancelled()).isFalse();
  }

  private void open(String... roles) {
    fixtures.signIn(roles);
    UI.getCurrent().navigate(CalendarNavigation.address());
  }

  private TextField field(String label) {
    return $(TextField.class).withCaption(label).single();
  }

  private String problem(String label) {
    assertThat(field(label).isInvalid()).isTrue();
    return field(label).getErrorMessage();
  }

  @SuppressWarnings("unchecked")
  private ComboBox<String> zone() {
    return $(ComboBox.class).withCaption("Time zone of the place").single();
  }

  @SuppressWarnings("unchecked")
  private Select<DatePrecision> precision() {
    return $(Select.class).withCaption("How exactly the dates are known").single();
  }

  private void confirm(String consequence) {
    var dialog = $(ConfirmDialog.class).single();
    assertThat(test(dialog).getText()).contains(consequence);
    test(dialog).confirm();
  }
}
