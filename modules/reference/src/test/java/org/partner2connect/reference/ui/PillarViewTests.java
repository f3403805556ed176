package org.partner2connect.reference.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.reference.PillarLists;
import org.partner2connect.reference.ReferenceContext;
import org.partner2connect.reference.ReferenceFixtures;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.taxonomy.FocusAreaReference;
import org.partner2connect.taxonomy.Label;
import org.partner2connect.taxonomy.Taxonomy;
import org.partner2connect.uikit.DayField;
import org.springframework.beans.factory.annotation.Autowired;
import p2c.runtime.TestSignIn;

/** The pillars in the administrator's hands, without a browser. */
@ReferenceContext
@ViewPackages(classes = PillarView.class)
class PillarViewTests extends SpringBrowserlessTest {

  private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

  @Autowired ReferenceFixtures fixtures;
  @Autowired PillarLists lists;
  @Autowired Taxonomy taxonomy;

  @BeforeEach
  void opens() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
    fixtures.signIn("ADMINISTRATOR");
    UI.getCurrent().navigate(ReferenceNavigation.PILLARS);
  }

  @AfterEach
  void resets() {
    TestSignIn.signOut();
    fixtures.reset();
  }

  @Test
  void showsThePillarsOfAllAreasAlsoWhereThereIsNone() {
    assertThat($(PillarSection.class).all()).hasSize(4);
    assertThat(row("Cybersecurity")).contains("Cybersécurité", "Offered");
    assertThat(text()).contains("No pillar of this focus area was published so far.");
  }

  @Test
  @SuppressWarnings("unchecked")
  void addsAPillarInTheLanguagesThatAreKnown() {
    press("Add a pillar…");
    press("Add the pillar");
    Select<FocusAreaReference> area = $(Select.class).withCaption("Focus area").single();
    assertThat(area.getErrorMessage()).isEqualTo("Choose the focus area.");
    assertThat(field("Name in English").getErrorMessage()).isEqualTo("Write something here.");
    assertThat(field("Name in French").getErrorMessage()).isEqualTo("Write something here.");
    assertThat(field("Name in Arabic (optional)").isInvalid()).isFalse();
    area.setValue(taxonomy.focusArea(FocusArea.ACCELERATE));
    field("Name in English").setValue("Blended finance");
    field("Name in French").setValue("Financement mixte");
    field("Name in Arabic (optional)").setValue("التمويل المختلط");
    field("Source").setValue("Working group 4");
    press("Add the pillar");
    assertThat(taxonomy.focusArea(FocusArea.ACCELERATE).pillars())
        .singleElement()
        .satisfies(pillar -> assertThat(pillar.name().texts()).containsOnlyKeys("en", "fr", "ar"));
    assertThat(row("Blended finance")).contains("Offered");
    assertThat(history()).contains("Working group 4", "Ada Keeper", "French: none → Financement");
  }

  @Test
  void saysAtTheFieldThatThereIsSuchAPillar() {
    press("Rename: Cybersecurity");
    field("Name in English").setValue("connectivity and digital infrastructure");
    field("Source").setValue("test");
    press("Rename the pillar");
    assertThat(field("Name in English").getErrorMessage())
        .isEqualTo("This focus area has a pillar of that name.");
    field("Name in English").setValue("Digital trust");
    press("Rename the pillar");
    assertThat(row("Digital trust")).contains("Cybersécurité");
    assertThat(history()).contains("English: Cybersecurity → Digital trust");
  }

  @Test
  void retiresAPillarFromADayOnAndOffersItAgain() {
    press("Retire: Cybersecurity");
    $(DayField.class).single().setValue(DAY);
    field("Source").setValue("test");
    assertThat($(Paragraph.class).all())
        .extracting(Paragraph::getText)
        .contains(
            "From 1 January 2027 on, “Cybersecurity” is not offered. Whatever names it goes on"
                + " naming it; figures stay as they are.");
    press("Retire the pillar");
    assertThat(taxonomy.focusArea(FocusArea.ACCESS).on(DAY).pillars()).hasSize(1);
    assertThat(taxonomy.focusArea(FocusArea.ACCESS).pillars()).hasSize(2);
    press("Offer again: Cybersecurity");
    field("Source").setValue("test");
    press("Offer the pillar again");
    assertThat(taxonomy.focusArea(FocusArea.ACCESS).on(DAY).pillars()).hasSize(2);
  }

  @Test
  void tellsWhoeverIsSecond() {
    press("Rename: Cybersecurity");
    field("Name in English").setValue("Mine");
    field("Source").setValue("test");
    var pillar = taxonomy.focusArea(FocusArea.ACCESS).pillars().getLast();
    lists.rename(pillar.id(), 0, Label.of("Theirs", "Leur"), "test");
    press("Rename the pillar");
    assertThat($(Paragraph.class).withClassName("bad").single().getText())
        .startsWith("Somebody else changed this");
    assertThat(field("Name in English").getValue()).isEqualTo("Mine");
  }

  @Test
  void isForTheAdministratorOnly() {
    assertThat(PillarView.class.getAnnotation(RolesAllowed.class).value())
        .containsExactly("ADMINISTRATOR");
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

  private TextField field(String label) {
    return $(TextField.class).withCaption(label).single();
  }

  private String row(String pillar) {
    return $(NativeTableRow.class).all().stream()
        .map(row -> row.getElement().getTextRecursively())
        .filter(text -> text.startsWith(pillar))
        .collect(Collectors.joining("\n"));
  }

  private String history() {
    return $(HistorySection.class).single().getElement().getTextRecursively();
  }

  private String text() {
    return $(PillarView.class).single().getElement().getTextRecursively();
  }
}
