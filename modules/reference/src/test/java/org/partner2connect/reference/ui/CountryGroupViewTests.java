package org.partner2connect.reference.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.reference.CountryGroupLists;
import org.partner2connect.reference.ReferenceContext;
import org.partner2connect.reference.ReferenceFixtures;
import org.partner2connect.taxonomy.Country;
import org.partner2connect.taxonomy.CountryGroup;
import org.partner2connect.taxonomy.Taxonomy;
import org.partner2connect.taxonomy.keeping.TermDays;
import org.partner2connect.uikit.DayField;
import org.partner2connect.uikit.EmptyState;
import org.springframework.beans.factory.annotation.Autowired;
import p2c.runtime.TestSignIn;

/** The groups of countries in the administrator's hands, without a browser. */
@ReferenceContext
@ViewPackages(classes = CountryGroupView.class)
class CountryGroupViewTests extends SpringBrowserlessTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  @Autowired ReferenceFixtures fixtures;
  @Autowired CountryGroupLists lists;
  @Autowired Taxonomy taxonomy;

  @BeforeEach
  void signsIn() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
    fixtures.signIn("ADMINISTRATOR");
  }

  @AfterEach
  void resets() {
    TestSignIn.signOut();
    fixtures.reset();
  }

  @Test
  void showsWhoBelongsToTheGroupWhen() {
    open("reference");
    assertThat($(H1.class).single().getText()).isEqualTo("Reference lists");
    assertThat($(H2.class).all())
        .extracting(H2::getText)
        .contains("44 countries and territories today", "History");
    assertThat(row("Bangladesh")).contains("BGD", "expected to leave on 24 November 2026");
    assertThat(row("Vanuatu")).contains("Left on 1 January 2021", "verified year");
    assertThat(text()).contains("Nothing has been changed");
    open("reference/lldc");
    assertThat(row("Chad")).contains("Beginning not known", "Delivered with the software");
    open("reference/sids");
    assertThat(row("Tuvalu")).isNotEmpty();
  }

  @Test
  void findsACountryByNameOrCode() {
    open("reference");
    search("bangla");
    assertThat($(TermSection.class).all()).hasSize(1);
    search("VUT");
    assertThat(row("Vanuatu")).isNotEmpty();
    search("nowhere");
    assertThat($(EmptyState.class).exists()).isTrue();
  }

  @Test
  void entersAGraduationAfterSayingWhatItMeans() {
    open("reference");
    press("End: Bangladesh");
    assertThat(effect())
        .isEqualTo(
            "From 24 November 2026 on, Bangladesh is not counted as a least developed country;"
                + " figures of days before stay as they are.");
    assertThat(taxonomy.isLdc("BGD", DAY)).isTrue();
    source("A/RES/76/8");
    press("End the membership");

    assertThat($(EndTermDialog.class).exists()).isFalse();
    assertThat(taxonomy.isLdc("BGD", DAY)).isFalse();
    assertThat(taxonomy.isLdc("BGD", DAY.minusDays(1))).isTrue();
    assertThat(row("Bangladesh")).contains("Left on 24 November 2026", "Entered by hand");
    assertThat(history())
        .contains("Left the group", "A/RES/76/8", "Ada Keeper")
        .contains("First day out: none → 24 Nov 2026");
    assertThat(text()).contains("The end of the membership was entered.");
  }

  @Test
  void saysAtTheFieldWhatIsWrongAndKeepsWhatWasTyped() {
    open("reference");
    press("End: Bangladesh");
    day("First day out of the group").setValue(LocalDate.of(1800, 1, 1));
    source(" ");
    press("End the membership");
    assertThat(day("First day out of the group").getErrorMessage())
        .isEqualTo("Enter a year from 1945 to 2100.");
    assertThat(source().getErrorMessage()).isEqualTo("Write something here.");
    source("a\u202Eb");
    day("First day out of the group").clear();
    press("End the membership");
    assertThat(source().getErrorMessage()).startsWith("This text contains line ends");
    assertThat(day("First day out of the group").getErrorMessage())
        .startsWith("Enter the first day on which");
    assertThat(source().getValue()).isEqualTo("a\u202Eb");
    assertThat(taxonomy.isLdc("BGD", DAY)).isTrue();
  }

  @Test
  void saysAtTheFieldThatTheEndComesBeforeTheBeginning() {
    lists.add(CountryGroup.SIDS, "GHA", DAY, "test");
    open("reference/sids");
    press("Correct: Ghana");
    day("First day out of the group").setValue(DAY.minusYears(1));
    source("<b>a mistake</b>");
    assertThat($(Paragraph.class).withClassName("note-box").all())
        .noneMatch(box -> box.getText().contains("Ghana"));
    press("Correct the days");
    assertThat(day("First day out of the group").getErrorMessage())
        .startsWith("The first day out of the group must come after");
    day("First day out of the group").setValue(DAY.plusYears(1));
    assertThat(effect())
        .startsWith("From 24 November 2027 on, Ghana is not counted as a small island");
    day("First day in the group").clear();
    press("Correct the days");
    assertThat(taxonomy.isSids("GHA", DAY.minusYears(3))).isTrue();
    assertThat(row("Ghana")).contains("<b>a mistake</b>");
  }

  @Test
  @SuppressWarnings("unchecked")
  void addsACountryFromADayOnAndNoneTwice() {
    open("reference/lldc");
    press("Add a country…");
    press("Add the country");
    ComboBox<Country> country = $(ComboBox.class).withCaption("Country").single();
    assertThat(country.getErrorMessage()).isEqualTo("Choose a country.");
    country.setValue(taxonomy.country("TCD").orElseThrow());
    day("First day in the group").setValue(DAY);
    source("test");
    press("Add the country");
    assertThat(country.getErrorMessage()).startsWith("This country is in the group at that time");
    country.setValue(taxonomy.country("GHA").orElseThrow());
    assertThat(country.isInvalid()).isFalse();
    assertThat(effect())
        .isEqualTo(
            "From 24 November 2026 on, Ghana is counted as a landlocked developing country;"
                + " figures of days before stay as they are.");
    press("Add the country");
    assertThat(taxonomy.isLldc("GHA", DAY)).isTrue();
    assertThat(history()).contains("Ghana", "Added", "First day in: none → 24 Nov 2026");
  }

  @Test
  void strikesAMistake() {
    lists.add(CountryGroup.SIDS, "GHA", DAY, "test");
    open("reference/sids");
    press("Strike: Ghana");
    source("Ghana is no island");
    press("Strike the entry");
    assertThat(taxonomy.isSids("GHA", DAY)).isFalse();
    assertThat(history()).contains("Struck", "First day in: 24 Nov 2026 → none");
    press("Strike: Aruba");
    assertThat(effect()).contains("on any day, past days included");
    source("an associate member only");
    press("Strike the entry");
    assertThat(history()).contains("All days: counted → not counted");
  }

  @Test
  void tellsWhoeverIsSecondAndKeepsWhatWasTyped() {
    open("reference");
    press("End: Bangladesh");
    source("A/RES/76/8");
    var term = fixtures.term(CountryGroup.LDC, "BGD");
    lists.correct(term.id(), 0, new TermDays(null, null, DAY.plusYears(3)), "deferred");
    press("End the membership");
    assertThat($(Paragraph.class).withClassName("bad").single().getText())
        .startsWith("Somebody else changed this");
    assertThat(source().getValue()).isEqualTo("A/RES/76/8");
    assertThat(taxonomy.isLdc("BGD", DAY)).isTrue();
  }

  @Test
  void speaksFrench() {
    UI.getCurrent().setLocale(Locale.FRENCH);
    open("reference");
    press("Mettre fin\u202f: Bangladesh");
    assertThat(effect())
        .isEqualTo(
            "À partir du 24 novembre 2026, Bangladesh ne compte pas parmi les pays les moins"
                + " avancés\u202f; les chiffres des jours précédents ne changent pas.");
  }

  @Test
  void isForTheAdministratorOnly() {
    assertThat(CountryGroupView.class.getAnnotation(RolesAllowed.class).value())
        .containsExactly("ADMINISTRATOR");
  }

  private void open(String address) {
    UI.getCurrent().navigate(address);
  }

  private void search(String text) {
    $(TextField.class).withCaption("Find a country").single().setValue(text);
  }

  private void press(String name) {
    $(Button.class).all().stream()
        .filter(
            button ->
                button
                    .getAriaLabel()
                    .map(name::equals)
                    .orElseGet(() -> name.equals(button.getText())))
        .reduce(
            (one, two) -> {
              throw new AssertionError("two buttons " + name);
            })
        .orElseThrow(() -> new AssertionError("no button " + name))
        .click();
  }

  private DayField day(String label) {
    return $(DayField.class).withCaption(label).single();
  }

  private TextField source() {
    return $(TextField.class).withCaption("Source").single();
  }

  private void source(String text) {
    source().setValue(text);
  }

  private String effect() {
    return $(Paragraph.class).withClassName("note-box").all().stream()
        .filter(box -> "status".equals(box.getElement().getAttribute("role")))
        .map(Paragraph::getText)
        .collect(Collectors.joining());
  }

  private String row(String country) {
    return $(NativeTableRow.class).all().stream()
        .map(row -> row.getElement().getTextRecursively())
        .filter(text -> text.startsWith(country))
        .collect(Collectors.joining("\n"));
  }

  private String history() {
    return $(HistorySection.class).single().getElement().getTextRecursively();
  }

  private String text() {
    return $(CountryGroupView.class).single().getElement().getTextRecursively();
  }
}
