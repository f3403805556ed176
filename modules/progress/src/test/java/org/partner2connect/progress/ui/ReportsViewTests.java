package org.partner2connect.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.membership.SeatRole;
import org.partner2connect.progress.ProgressContext;
import org.partner2connect.progress.ProgressFixtures;
import org.partner2connect.progress.ProgressFixtures.Someone;
import org.partner2connect.progress.Stage;
import org.partner2connect.progress.evidence.UploadedFile;
import org.springframework.beans.factory.annotation.Autowired;
import p2c.runtime.TestSignIn;

/** The pages of reports, without a browser. */
@ProgressContext
@ViewPackages(classes = ReportsView.class)
class ReportsViewTests extends SpringBrowserlessTest {

  @Autowired ProgressFixtures fixtures;
  @Autowired CommitmentProgress section;

  OrganisationId lead;
  Someone focal;
  Someone delegate;
  CommitmentId commitment;

  @BeforeEach
  void seats() {
    fixtures.reset();
    lead = fixtures.organisation("Ejemplo Mobile");
    focal = fixtures.seated(lead, SeatRole.FOCAL_POINT, "Fatou Diallo");
    delegate = fixtures.seated(lead, SeatRole.DELEGATE, "Daro Mensah");
    commitment =
        fixtures.published(lead, "P2C-C-901", Instant.now().minus(600, ChronoUnit.DAYS), "KEN");
    UI.getCurrent().setLocale(Locale.ENGLISH);
  }

  @AfterEach
  void signsOut() {
    TestSignIn.signOut();
  }

  private void open(Someone person, String address, String... roles) {
    TestSignIn.signIn(ProgressFixtures.signedIn(person, roles));
    UI.getCurrent().navigate(address);
  }

  private static String text(Component component) {
    return component.getElement().getTextRecursively();
  }

  @Test
  void listsWhatIsOwed() {
    open(focal, "reports");
    assertThat(text($(ReportsView.class).single()))
        .contains("1 published commitment", "1 report due", "Masts for P2C-C-901")
        .contains("Over 18 months silent");
  }

  @Test
  void saysWhatIsNotThere() {
    open(fixtures.someone("Nilo Reyes"), "reports");
    assertThat(text($(ReportsView.class).single())).contains("You do not sit for an organisation.");
  }

  @Test
  void keepsWhatADelegateTypesAndLetsTheFocalPointSend() {
    open(delegate, "reports/" + commitment);
    test($(TextArea.class).single()).setValue("Twelve masts stand.");
    assertThat(fixtures.row("select narrative from progress.draft"))
        .containsEntry("narrative", "Twelve masts stand.");
    assertThat($(Button.class).withText("Send the report").exists()).isFalse();

    open(focal, "reports/" + commitment);
    assertThat($(TextArea.class).single().getValue()).isEqualTo("Twelve masts stand.");
    send();
    assertThat($(RadioButtonGroup.class).single().getErrorMessage())
        .isEqualTo("Choose how far the commitment has come");
    test($(TextField.class)
            .withPropertyValue(TextField::getLabel, "Spent so far, in USD (optional)")
            .single())
        .setValue("1.500");
    stage().setValue(Stage.IN_PROGRESS);
    send();
    assertThat(text($(ReportView.class).single())).contains("one answer needs your attention");
    test($(TextField.class)
            .withPropertyValue(TextField::getLabel, "Spent so far, in USD (optional)")
            .single())
        .setValue("1 500");
    send();
    assertThat(fixtures.count("progress.report")).isEqualTo(1);
    assertThat(text($(Paragraph.class).withClassName("progress-told").single()))
        .isEqualTo("The report on P2C-C-901 has been sent and is published.");
    assertThat(text($(ReportCard.class).single()))
        .contains("Twelve masts stand.", "USD\u00a01,500", "Reported");
  }

  @SuppressWarnings("unchecked")
  private RadioButtonGroup<Stage> stage() {
    return (RadioButtonGroup<Stage>) $(RadioButtonGroup.class).single();
  }

  private void send() {
    test($(Button.class).withText("Send the report").first()).click();
    test($(Button.class).withText("Send the report").last()).click();
  }

  @Test
  void addsFilesAndSaysWhichAreRefused() {
    open(focal, "reports/" + commitment);
    var part = $(EvidencePart.class).single();
    part.add(UploadedFile.of("list.txt", "two masts".getBytes(StandardCharsets.UTF_8)));
    part.add(UploadedFile.of("page.svg", "<svg/>".getBytes(StandardCharsets.UTF_8)));
    assertThat(text(part)).contains("list.txt", "“page.svg” is of a kind that is not taken");
    test($(Button.class).withText("Remove").single()).click();
    assertThat(text(part)).doesNotContain("list.txt");
  }

  @Test
  void isNobodyElsesBusiness() {
    var other = fixtures.seated(fixtures.organisation("Others"), SeatRole.FOCAL_POINT, "Else");
    open(other, "reports/" + commitment);
    assertThat($(ReportEditor.class).exists()).isFalse();
    open(focal, "reports/not-an-id");
    assertThat($(ReportEditor.class).exists()).isFalse();
  }

  @Test
  void theCommitmentsPageSaysHowItStandsAndLeadsItsOwnPeopleToTheReport() {
    open(delegate, "reports");
    assertThat(about(commitment))
        .contains("Over 18 months silent", "No report yet", "Report progress", "Next report due on")
        .contains("reports/" + commitment);
    fixtures.execute(
        """
        insert into progress.report values (gen_random_uuid(), ?, 2021, 'FULFILLED', 250000,
            1200, 'All masts', 'en', null, 'WORKSPACE', '2025-03-03 12:00Z', null)
        """,
        commitment.value());
    assertThat(about(commitment))
        .contains("No report expected", "Fulfilled, as reported on 3 March 2025")
        .doesNotContain("Next report due on");

    open(fixtures.someone("Nilo Reyes"), "reports");
    assertThat(about(commitment))
        .contains("Fulfilled, as reported on 3 March 2025")
        .doesNotContain("Report progress", "reports/" + commitment);

    open(focal, "reports");
    fixtures.withdraw(commitment);
    assertThat(about(commitment)).contains("Fulfilled").doesNotContain("Report progress", "silent");
    assertThat(section.about(new CommitmentId(UUID.randomUUID()))).isEmpty();
  }

  private String about(CommitmentId id) {
    return section.about(id).orElseThrow().getElement().getOuterHTML();
  }

  @Test
  void aCountryDisputesAndTheSecretariatPublishes() {
    var kenya = fixtures.memberState("Ministry of ICT", "KEN");
    var minister = fixtures.seated(kenya, SeatRole.FOCAL_POINT, "Wanjiru");
    fixtures.execute(
        """
        insert into progress.report values (gen_random_uuid(), ?, 2021, 'IN_PROGRESS', 250000,
            1200, 'Twelve masts', 'en', null, 'WORKSPACE', now(), null)
        """,
        commitment.value());
    open(minister, "reports");
    test($(Button.class).withText("Dispute").single()).click();
    test($(Button.class).withText("Dispute").last()).click();
    assertThat($(TextArea.class).single().getErrorMessage()).startsWith("Say why");
    test($(TextArea.class).single()).setValue("Only three.");
    test($(Button.class).withText("Dispute").last()).click();
    assertThat(text($(ReportsView.class).single())).contains("With the secretariat", "Only three.");

    var secretariat = fixtures.someone("Salma Haddad");
    open(secretariat, "progress-reports", "SECRETARIAT");
    assertThat(text($(ProgressView.class).single())).contains("Kenya disputes", "Only three.");
    test($(Button.class).withText("Publish").single()).click();
    test($(Button.class).withText("Publish").last()).click();
    assertThat(fixtures.count("progress.published_confirmation")).isEqualTo(1);
    assertThat(text($(ProgressView.class).single())).contains("Nothing waits for a decision.");
  }

  @Test
  void theSecretariatRemindsAndSearches() {
    fixtures.published(lead, "P2C-C-902", Instant.now());
    var secretariat = fixtures.someone("Salma Haddad");
    open(secretariat, "progress-reports", "SECRETARIAT");
    assertThat($(NativeTableRow.class).all()).hasSize(2);
    test($(Button.class).withText("Remind").single()).click();
    assertThat(text($(ProgressView.class).single()))
        .contains("One person was mailed about P2C-C-901.", "Asked");
    assertThat(fixtures.mailsTo(focal)).hasSize(1);
    test($(TextField.class).single()).setValue("nothing like it");
    assertThat(text($(ProgressView.class).single())).contains("No commitment fits.");
  }
}
