package org.partner2connect.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partner2connect.taxonomy.Country;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.taxonomy.Label;
import org.partner2connect.taxonomy.Taxonomy;

class FormCheckTests {

  static final ExpressionForm GOOD =
      InterestFixtures.form("Example", "SEN", "www.Example.org/about", "awa@moc.example");

  final FormCheck check = new FormCheck(taxonomy());

  @Test
  void takesGoodAnswersAndCleansThem() {
    var answers = check.check(GOOD);
    assertThat(answers.organisation().website()).isEqualTo("https://www.Example.org/about");
    assertThat(answers.organisation().webDomain()).isEqualTo("example.org");
    assertThat(answers.contact().mailDomain()).isEqualTo("moc.example");
    assertThat(answers.areas())
        .containsExactly(new ChosenArea(FocusArea.ACCESS, "We know the villages."));
  }

  @Test
  void saysAllThatIsWrongInTheOrderOfTheForm() {
    var empty = new ExpressionForm("", "", "", "", "", "", "", Set.of(), Map.of(), " ", "\t");
    assertThat(problems(empty))
        .containsExactly(
            "organisation interest.form.name.missing",
            "category interest.form.category.missing",
            "country interest.form.country.missing",
            "areas interest.form.areas.missing",
            "contact interest.form.contact.missing",
            "email interest.form.email.missing",
            "language interest.form.language.missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"XXX", "sen", "SN", "' or 1=1 --", "\0"})
  void knowsNoSuchCountry(String country) {
    assertThat(problems(InterestFixtures.form("Example", country, "", "awa@moc.example")))
        .containsExactly("country interest.form.country.unknown");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "awa",
        "awa@moc",
        "awa@moc.example\r\nBcc: all@moc.example",
        "Awa <awa@moc.example>",
        "awa@@moc.example",
        "awa@-moc.example",
        "awa@moc..example",
        "a..b@moc.example"
      })
  void takesNoAddressThatIsNone(String email) {
    assertThat(problems(InterestFixtures.form("Example", "SEN", "", email)))
        .containsExactly("email interest.form.email.bad");
  }

  @Test
  void takesNoAddressToWhichNoMailWouldGo() {
    assertThat(problems(InterestFixtures.form("Example", "SEN", "", "josé@moc.example")))
        .containsExactly("email interest.form.email.ascii");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "ftp://moc.example",
        "https://user:secret@moc.example",
        "https://localhost",
        "http://10.0.0.1",
        "not a site",
        "https://moc.example/ space"
      })
  void takesNoWebsiteThatIsNone(String website) {
    assertThat(problems(InterestFixtures.form("Example", "SEN", website, "awa@moc.example")))
        .containsExactly("website interest.form.website.bad");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\0b", "line\r\nbreak", "\u001b[31m", "half \ud83d pair"})
  void takesNoNameThatCannotBeKept(String name) {
    assertThat(problems(InterestFixtures.form(name, "SEN", "", "awa@moc.example")))
        .containsExactly("organisation interest.form.control");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Robert'); drop table",
        "<script>alert(1)</script>",
        "{0} ${x}",
        "ﷺ 𝕿𝖍𝖊",
        "O’Neil"
      })
  void takesNaughtyNamesAsText(String name) {
    var form = InterestFixtures.form(name, "SEN", "", "awa@moc.example");
    assertThat(check.check(form).organisation().name()).isEqualTo(name);
  }

  @Test
  void takesOutWhatTurnsTheTextAround() {
    var form = InterestFixtures.form("\u202eelpmaxE\u202c", "SEN", "", "awa@moc.example");
    assertThat(check.check(form).organisation().name()).isEqualTo("elpmaxE");
  }

  @Test
  void saysHowLongATextIs() {
    var form = InterestFixtures.form("😀".repeat(301), "SEN", "", "awa@moc.example");
    assertThatThrownBy(() -> check.check(form))
        .isInstanceOfSatisfying(
            InvalidForm.class,
            invalid ->
                assertThat(invalid.problems())
                    .containsExactly(
                        new InvalidForm.Problem(
                            "organisation", "interest.form.long", List.of(300, 301))));
  }

  @Test
  void takesAMegabyteForTooLongAndNothingElse() {
    var form =
        InterestFixtures.form("x".repeat(1_000_000), "SEN", "", "a".repeat(1_000_000) + "@b.org");
    assertThat(problems(form))
        .containsExactly("organisation interest.form.long", "email interest.form.email.bad");
  }

  @Test
  void knowsNoOtherArea() {
    var form =
        new ExpressionForm(
            "Example",
            "OTHER",
            "SEN",
            "",
            "Awa",
            "awa@moc.example",
            "fr",
            Set.of("ACCESS", "SPACE"),
            Map.of(),
            "",
            "");
    assertThat(problems(form)).containsExactly("areas interest.form.areas.missing");
  }

  private List<String> problems(ExpressionForm form) {
    try {
      check.check(form);
      return List.of();
    } catch (InvalidForm invalid) {
      return invalid.problems().stream()
          .map(problem -> problem.field() + " " + problem.messageKey())
          .toList();
    }
  }

  private static Taxonomy taxonomy() {
    var taxonomy = mock(Taxonomy.class);
    when(taxonomy.country("SEN"))
        .thenReturn(
            Optional.of(
                new Country(
                    "SEN", "SN", "686", Label.of("Senegal", "Sénégal"), "AFR", List.of("XOF"))));
    return taxonomy;
  }
}
