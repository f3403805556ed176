package org.partner2connect.insights.rollup.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.insights.InsightsContext;
import org.partner2connect.insights.RegisterRows;
import org.partner2connect.insights.RegisterRows.Row;
import org.partner2connect.insights.SignedIn;
import org.partner2connect.insights.rollup.NewReport;
import org.partner2connect.insights.rollup.ReportMaking;
import org.partner2connect.insights.rollup.ReportScope;
import org.partner2connect.insights.rollup.Reports;
import org.partner2connect.kernel.Ids;
import org.partner2connect.uikit.EmptyState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The secretariat's reports in the workspace, without a browser. */
@InsightsContext
@ViewPackages(classes = RollupView.class)
class RollupViewTests extends SpringBrowserlessTest {

  @Autowired RegisterRows register;
  @Autowired SignedIn signedIn;
  @Autowired ReportMaking making;
  @Autowired Reports reports;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void signsIn() {
    clear();
    UI.getCurrent().setLocale(Locale.ENGLISH);
    signedIn.as("SECRETARIAT");
  }

  @AfterEach
  void clear() {
    jdbc.sql("delete from insights.report").update();
    register.clear();
    signedIn.nobody();
  }

  @Test
  void makesAReportAndOpensIt() {
    register.add(Row.of("P2C-C-001").worth("1500", "USD"), "Fibre");
    UI.getCurrent().navigate(ReportsNavigation.list());
    assertThat($(EmptyState.class).single().getElement().getTextRecursively())
        .contains("No reports have been made yet.");
    $(Button.class).withText("Make a report…").single().click();
    title("Title in English").setValue("Annual <report>");
    test($(Button.class).withText("Make the report").single()).click();
    await()
        .pollInSameThread()
        .atMost(Duration.ofSeconds(20))
        .until(
            () -> {
              roundTrip();
              return $(ReportDetail.class).exists();
            });

    assertThat($(H1.class).single().getText()).isEqualTo("Annual <report>");
    assertThat($(ReportDetail.class).single().getElement().getTextRecursively())
        .contains("1,500", "Nothing has been corrected since.");
    assertThat(reports.all()).hasSize(1);
    assertThat($(ReportDialog.class).exists()).isFalse();
  }

  @Test
  void saysAtTheFieldWhatIsWrongAndKeepsWhatWasTyped() {
    UI.getCurrent().navigate(ReportsNavigation.list());
    $(Button.class).withText("Make a report…").single().click();
    $(IntegerField.class).single().setValue(9999);
    title("Title in English").setValue(" ");
    title("Title in French").setValue("a".repeat(201));
    test($(Button.class).withText("Make the report").single()).click();
    assertThat($(IntegerField.class).single().getErrorMessage())
        .startsWith("Choose a year from 2015 to ");
    assertThat(title("Title in English").getErrorMessage()).isEqualTo("Write something here.");
    assertThat(title("Title in French").getErrorMessage()).isEqualTo("Use at most 200 characters.");
    assertThat($(IntegerField.class).single().getValue()).isEqualTo(9999);
    assertThat(reports.all()).isEmpty();

    kind().setValue(ReportScope.Kind.EVENT);
    test($(Button.class).withText("Make the report").single()).click();
    assertThat($(ComboBox.class).single().getErrorMessage())
        .isEqualTo("Choose the event that the report is for.");
    assertThat(reports.all()).isEmpty();
  }

  @Test
  void suggestsATitleUntilSomebodyTypesOne() {
    UI.getCurrent().navigate(ReportsNavigation.list());
    $(Button.class).withText("Make a report…").single().click();
    $(IntegerField.class).single().setValue(2022);
    assertThat(title("Title in French").getValue()).isEqualTo("Rapport d’avancement 2022");
    title("Title in French").setValue("Le mien");
    $(IntegerField.class).single().setValue(2023);
    assertThat(title("Title in English").getValue()).isEqualTo("Progress report 2023");
    assertThat(title("Title in French").getValue()).isEqualTo("Le mien");
  }

  @Test
  void listsReportsAndTheirErrata() {
    var one = register.add(Row.of("P2C-C-001").worth("100", "USD"), "Fibre");
    var id = Ids.next();
    making.make(new NewReport(id, "Report", "Rapport", 2022, null), stage -> {});
    register.correct(one, "amount", "100.00", "120.00");
    UI.getCurrent().navigate(ReportsNavigation.list());
    assertThat($(ReportRow.class).single().getElement().getTextRecursively())
        .contains("Report", "Year 2022", "1 commitment", "Figures of");
    UI.getCurrent().navigate(ReportsNavigation.address(id));
    assertThat($(ErrataTable.class).single().getElement().getTextRecursively())
        .contains("P2C-C-001", "Amount", "100", "120", "A slip");
  }

  @Test
  void givesTheFilesInBothLanguages() {
    var id = Ids.next();
    making.make(new NewReport(id, "Report", "Rapport", 2022, null), stage -> {});
    UI.getCurrent().navigate(ReportsNavigation.address(id));
    assertThat($(Anchor.class).all().stream().filter(link -> link.getText().equals("PDF")))
        .extracting(link -> link.getElement().getAttribute("aria-label"))
        .containsExactly("PDF in English", "PDF in French");
    var csv =
        $(Anchor.class).all().stream()
            .filter(link -> link.getText().equals("CSV"))
            .findFirst()
            .orElseThrow();
    var out = new ByteArrayOutputStream();
    test(csv).download(out);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("section,date,reference");
    roundTrip();
    assertThat($(Downloads.class).single().getElement().getTextRecursively())
        .contains("Written: CSV in English.");
  }

  @Test
  void doesNotShowAReportThatDoesNotExist() {
    UI.getCurrent().navigate(ReportsNavigation.address(Ids.next()));
    assertThat($(ReportDetail.class).exists()).isFalse();
  }

  private TextField title(String label) {
    return $(TextField.class).withCaption(label).single();
  }

  @SuppressWarnings("unchecked")
  private RadioButtonGroup<ReportScope.Kind> kind() {
    return $(RadioButtonGroup.class).single();
  }
}
