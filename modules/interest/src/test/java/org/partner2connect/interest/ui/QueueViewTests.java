package org.partner2connect.interest.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.interest.ApplicantDesk;
import org.partner2connect.interest.Decisions;
import org.partner2connect.interest.ExpressionState;
import org.partner2connect.interest.InterestContext;
import org.partner2connect.interest.InterestFixtures;
import org.partner2connect.interest.InterestFixtures.Someone;
import org.partner2connect.kernel.Ids;
import org.partner2connect.uikit.WordsDialog;
import org.springframework.beans.factory.annotation.Autowired;
import p2c.runtime.TestSignIn;

/** The secretariat's queue, without a browser. */
@InterestContext
@ViewPackages(classes = QueueView.class)
class QueueViewTests extends SpringBrowserlessTest {

  @Autowired InterestFixtures fixtures;
  @Autowired Decisions decisions;
  @Autowired ApplicantDesk desk;

  Someone moderator;

  @BeforeEach
  void signsIn() {
    fixtures.reset();
    moderator = fixtures.someone("Salma Haddad");
    TestSignIn.signIn(InterestFixtures.signedIn(moderator, "SECRETARIAT"));
    UI.getCurrent().setLocale(Locale.ENGLISH);
  }

  @AfterEach
  void signsOut() {
    TestSignIn.signOut();
  }

  @Test
  void listsWhatIsToDecideWithCounts() {
    fixtures.age(fixtures.received("Older Union"), 3);
    fixtures.received("Newer Union");

    open("expressions-of-interest");
    assertThat(rows()).hasSize(2);
    assertThat(rows().getFirst())
        .contains("Older Union", "Academia, Senegal, English", "ACCESS", "New");
    assertThat(
            $(Anchor.class)
                .withText("To decide (2)")
                .single()
                .getElement()
                .getAttribute("aria-current"))
        .isEqualTo("page");
    assertThat(text($(QueueHeader.class).single()))
        .contains("Call BDT/DIR/110", "Open until", "Geneva time", "2 received, 2 to decide");
    assertThat(text($(Pager.class).single())).contains("Showing 1 to 2 of 2");
    assertThat($(BulkBar.class).exists()).isFalse();
  }

  @Test
  void saysWhatIsNotThere() {
    open("expressions-of-interest?tab=declined");
    assertThat(text($(QueueView.class).single())).contains("Nothing has been declined.");
  }

  @Test
  void restoresFiltersFromTheAddressAndPutsThemThere() {
    fixtures.received("First Union");
    fixtures.received("Second Union");

    open("expressions-of-interest?q=second");
    assertThat(rows()).singleElement().asString().contains("Second Union");
    assertThat($(TextField.class).single().getValue()).isEqualTo("second");

    test($(Button.class).withText("Clear the filters").first()).click();
    assertThat(rows()).hasSize(2);

    test($(TextField.class).single()).setValue("first");
    assertThat(rows()).singleElement().asString().contains("First Union");
    test($(Select.class).all().getFirst()).selectItem("Company");
    assertThat(text($(QueueView.class).single()))
        .contains("Nothing on this list fits the filters.");
  }

  @Test
  void turnsPages() {
    IntStream.rangeClosed(1, 27).forEach(i -> fixtures.received("Union " + i));
    open("expressions-of-interest?page=2");
    assertThat(rows()).hasSize(2);
    assertThat(text($(Pager.class).single())).contains("Showing 26 to 27 of 27");
    open("expressions-of-interest?page=99");
    assertThat(rows()).hasSize(2);
  }

  @Test
  void showsOneWhole() {
    var id = fixtures.received("Whole Union");
    open(InterestNavigation.address(id));
    var detail = text($(DetailPanel.class).single());
    assertThat(detail)
        .contains(
            "Whole Union, Senegal",
            "University or training institution",
            "Twelve masts.",
            "We know the villages.",
            "Address not confirmed",
            "Received, copy sent by mail",
            "Aim: within 5 working days, by ");
    assertThat($(QueueView.class).single().getPageTitle()).startsWith("EOI-");
  }

  @Test
  void knowsNothingUnderAnAddressThatNobodyGave() {
    open("expressions-of-interest/" + Ids.next());
    assertThat($(QueueView.class).exists()).isFalse();
    open("expressions-of-interest/nonsense");
    assertThat($(QueueView.class).exists()).isFalse();
  }

  @Test
  void acceptsAfterNamingTheConsequence() {
    var id = fixtures.received("Accepted Union");
    open(InterestNavigation.address(id));

    test($(Button.class).withText("Accept…").single()).click();
    assertThat(text($(WordsDialog.class).single())).contains("becomes a member of the coalition");
    test($(Button.class).withText("Accept").single()).click();

    assertThat(fixtures.state(id)).isEqualTo(ExpressionState.ACCEPTED);
    assertThat(text($(DetailPanel.class).single()))
        .contains("Accepted by Salma Haddad", "Member organisation: Accepted Union");
    assertThat(status()).contains("is accepted");
    assertThat($(Anchor.class).withText("Accepted (1)").exists()).isTrue();
    assertThat(rows()).isEmpty();
    assertThat($(Button.class).withText("Accept…").exists()).isFalse();
  }

  @Test
  void declinesWithAReasonOnly() {
    var id = fixtures.received("Declined Union");
    open(InterestNavigation.address(id));

    test($(Button.class).withText("Decline…").single()).click();
    test($(Button.class).withText("Decline").single()).click();
    assertThat($(TextArea.class).single().getErrorMessage())
        .isEqualTo("Give a reason. The applicant will read it");
    assertThat(fixtures.state(id)).isEqualTo(ExpressionState.RECEIVED);

    test($(TextArea.class).single()).setValue("x".repeat(4_001));
    test($(Button.class).withText("Decline").single()).click();
    assertThat($(TextArea.class).single().getErrorMessage()).contains("4,000", "4,001");

    test($(TextArea.class).single()).setValue("<b>Not</b> an organisation.");
    test($(Button.class).withText("Decline").single()).click();
    assertThat(fixtures.state(id)).isEqualTo(ExpressionState.DECLINED);
    assertThat(text($(DetailPanel.class).single()))
        .contains("Declined by Salma Haddad", "<b>Not</b> an organisation.");
  }

  @Test
  void tellsThatSomebodyWasFaster() {
    var id = fixtures.received("Contested Union");
    open(InterestNavigation.address(id));
    fixtures.moderate(
        fixtures.someone("Faster"), () -> decisions.decline(id, 0, "Not an organisation."));

    test($(Button.class).withText("Accept…").single()).click();
    test($(Button.class).withText("Accept").single()).click();

    assertThat(text($(Notification.class).single())).contains("Somebody else declined EOI-");
    assertThat(text($(DetailPanel.class).single())).contains("Declined by Faster");
    assertThat(fixtures.members("Contested Union")).isZero();
  }

  @Test
  void comparesPossibleDuplicatesAndForgetsThem() {
    var id = fixtures.received("Twin Union");
    fixtures.received("The Twin Union Ltd");
    open(InterestNavigation.address(id));
    assertThat(text($(DuplicateBox.class).single()))
        .contains(
            "Possible duplicate of EOI-", "Name, same", "Country, same", "The Twin Union Ltd");
    assertThat(rows()).allSatisfy(row -> assertThat(row).contains("Duplicate?"));

    test($(Button.class).withText("Not a duplicate").single()).click();

    assertThat($(DuplicateBox.class).exists()).isFalse();
    assertThat(text($(DetailPanel.class).single())).contains("No duplicate, says Salma Haddad");
  }

  @Test
  void showsThatTheApplicantHasAnswered() {
    var id = fixtures.received("Answering Union");
    decisions.ask(id, 0, "Which villages?");
    open("expressions-of-interest?tab=waiting");
    assertThat(rows()).singleElement().asString().contains("Waiting");
    desk.answer(id, "All of them.");

    open(InterestNavigation.address(id));

    assertThat(rows()).singleElement().asString().contains("Answered").doesNotContain("New");
    assertThat(text($(DetailPanel.class).single()))
        .contains("Asked for more by Salma Haddad", "Which villages?", "All of them.");
  }

  @Test
  void acceptsManyOneByOneAndKeepsTheRefusedSelected() {
    var ids =
        IntStream.rangeClosed(1, 20).mapToObj(i -> fixtures.received("Union number " + i)).toList();
    fixtures.seat(fixtures.member("Union number 7", "SEN"), moderator);
    open("expressions-of-interest");
    test(tickBox("Select all 20 on this page")).click();
    assertThat(text($(BulkBar.class).single())).contains("20 selected", "Accept 20…");
    fixtures.moderate(
        fixtures.someone("Faster"), () -> decisions.decline(ids.get(3), 0, "Not an organisation."));

    test($(Button.class).withText("Accept 20…").single()).click();
    test($(Button.class).withText("Accept 20").single()).click();
    await()
        .pollInSameThread()
        .atMost(Duration.ofSeconds(20))
        .until(
            () -> {
              roundTrip();
              return text($(BulkRun.class).single()).contains("18 done, 2 refused");
            });

    assertThat(text($(BulkRun.class).single()))
        .contains("Somebody else declined EOI-", "You sit for Union number 7 yourself");
    assertThat(ids.stream().map(fixtures::state))
        .containsOnly(ExpressionState.ACCEPTED, ExpressionState.DECLINED, ExpressionState.RECEIVED);
    assertThat(rows()).singleElement().asString().contains("Union number 7");
    assertThat(text($(BulkBar.class).single())).contains("1 selected");
  }

  @Test
  void keepsNoSelectionForAnotherList() {
    fixtures.received("Ticked Union");
    open("expressions-of-interest");
    test(tickBox("Select Ticked Union")).click();
    assertThat($(BulkBar.class).exists()).isTrue();
    open("expressions-of-interest?tab=waiting");
    assertThat($(BulkBar.class).exists()).isFalse();
  }

  private static void open(String address) {
    var parts = address.split("\\?", 2);
    UI.getCurrent()
        .navigate(parts[0], QueryParameters.fromString(parts.length == 1 ? "" : parts[1]));
  }

  /** What stands in the rows of the list. */
  private List<String> rows() {
    return $(QueueTable.class).all().stream()
        .flatMap(table -> $(NativeTableRow.class, table).all().stream())
        .map(QueueViewTests::text)
        .filter(row -> !row.startsWith("Organisation"))
        .toList();
  }

  private Checkbox tickBox(String name) {
    return $(Checkbox.class).all().stream()
        .filter(box -> box.getAriaLabel().equals(Optional.of(name)))
        .findFirst()
        .orElseThrow();
  }

  private String status() {
    return $(Paragraph.class).withClassName("eoi-said-done").single().getText();
  }

  private static String text(Component component) {
    return component.getElement().getTextRecursively();
  }
}
