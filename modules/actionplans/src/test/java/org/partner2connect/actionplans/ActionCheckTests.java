package org.partner2connect.actionplans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partner2connect.actionplans.Trees.complete;
import static org.partner2connect.actionplans.Trees.document;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partner2connect.yjs.XmlElement;

class ActionCheckTests {

  private static final String ID = "0192b7e5-0000-7000-8000-000000000001";
  private static final UUID MEMBER = UUID.fromString("0192b7e5-0000-7000-8000-0000000000aa");

  private final ActionCheck check =
      new ActionCheck(
          Set.of("GHA", "TCD")::contains, Set.of("9.c", "17.6")::contains, MEMBER::equals);

  private CheckedAction check(XmlElement action) {
    return check.check(ActionReader.read(document(action)).getFirst());
  }

  @Test
  void findsNothingToSayAboutACompleteAction() {
    var checked =
        check(
            complete(ID, "Build")
                .with("countries", "[\"TCD\",\"GHA\",\"TCD\"]")
                .with("partners", "[\"Made-up Telecom\"]"));

    assertThat(checked.reasons()).isEmpty();
    assertThat(checked.countries()).containsExactly("TCD", "GHA");
    assertThat(checked.targets()).containsExactly("9.c");
    assertThat(checked.partners()).containsExactly("Made-up Telecom");
    assertThat(checked.lead()).isEqualTo("Ministry of Made-up Affairs");
    assertThat(checked.due()).isEqualTo(LocalDate.of(2023, 12, 31));
  }

  @Test
  void saysEverythingThatIsMissing() {
    assertThat(check(XmlElement.of("action")).reasons())
        .containsExactlyInAnyOrder(
            Incompleteness.TITLE_MISSING,
            Incompleteness.LEAD_MISSING,
            Incompleteness.COUNTRIES_MISSING,
            Incompleteness.TARGETS_MISSING,
            Incompleteness.INDICATOR_MISSING,
            Incompleteness.DUE_MISSING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "countries|[\"GHA\",\"XXX\"]|COUNTRIES_UNKNOWN",
        "countries|[\"gha\"]|COUNTRIES_UNKNOWN",
        "countries|GHA|COUNTRIES_UNKNOWN",
        "countries|{\"GHA\":1}|COUNTRIES_UNKNOWN",
        "countries|[[\"GHA\"]]|COUNTRIES_UNKNOWN",
        "countries|[]|COUNTRIES_MISSING",
        "countries|' '|COUNTRIES_MISSING",
        "targets|[\"9.z\"]|TARGETS_UNKNOWN",
        "targets|[17.6]|TARGETS_UNKNOWN",
        "targets|[]|TARGETS_MISSING",
        "partners|[1]|PARTNERS_UNREADABLE",
        "partners|[\"open|PARTNERS_UNREADABLE",
        "lead|' '|LEAD_MISSING",
        "lead|0192b7e5-0000-7000-8000-0000000000bb|LEAD_UNKNOWN",
        "indicator|' '|INDICATOR_MISSING",
        "due|' '|DUE_MISSING",
        "due|soon|DUE_UNREADABLE",
        "due|2023-02-30|DUE_UNREADABLE",
        "due|+99999-1-1|DUE_UNREADABLE",
        "due|31.12.2023|DUE_UNREADABLE",
      })
  void saysWhatIsWrongWithAField(String field, String value, Incompleteness reason) {
    assertThat(check(complete(ID, "Build").with(field, value)).reasons()).containsExactly(reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"countries", "targets", "partners"})
  void refusesListsThatAreNoText(String field) {
    var wrong = complete(ID, "Build").with(field, 7L);

    assertThat(check(wrong).reasons()).hasSize(1);
  }

  @Test
  void survivesAListNestedBeyondReason() {
    var deep = complete(ID, "Build").with("countries", "[".repeat(100_000));

    assertThat(check(deep).reasons()).containsExactly(Incompleteness.COUNTRIES_UNKNOWN);
  }

  @Test
  void acceptsAMemberOrganisationAsLead() {
    var checked = check(complete(ID, "Build").with("lead", MEMBER.toString()));

    assertThat(checked.reasons()).isEmpty();
    assertThat(checked.lead()).isEqualTo(MEMBER.toString());
  }
}
