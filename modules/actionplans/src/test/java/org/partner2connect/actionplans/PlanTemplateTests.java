package org.partner2connect.actionplans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.taxonomy.FocusAreaReference;
import org.partner2connect.taxonomy.Label;
import org.partner2connect.taxonomy.Pillar;
import org.partner2connect.yjs.XmlElement;
import org.partner2connect.yjs.XmlFragment;

class PlanTemplateTests {

  private static final Label AREA =
      Label.of("Connecting people everywhere", "Connecter les populations partout");

  private static FocusAreaReference area(Label... pillars) {
    return new FocusAreaReference(
        FocusArea.ACCESS,
        AREA,
        IntStream.range(0, pillars.length)
            .mapToObj(i -> new Pillar(UUID.randomUUID(), FocusArea.ACCESS, i + 1, pillars[i]))
            .toList());
  }

  private static List<String> headings(XmlFragment text) {
    return text.children().stream()
        .map(XmlElement.class::cast)
        .filter(element -> element.name().equals("heading"))
        .map(XmlElement::text)
        .toList();
  }

  @Test
  void writesContextVisionPillarsAndReporting() {
    var text =
        PlanTemplate.in(Locale.ENGLISH)
            .fill(
                area(
                    Label.of("Connectivity and digital infrastructure", "Connectivité"),
                    Label.of("Cybersecurity", "Cybersécurité")),
                Map.of());

    assertThat(headings(text))
        .containsExactly(
            "Context",
            "Vision",
            "Pillar 1. Connectivity and digital infrastructure",
            "Pillar 2. Cybersecurity",
            "How progress is reported");
    assertThat(text.text())
        .contains("Circular BDT/DIR/110", "focus area 1, “Connecting people everywhere”")
        .doesNotContain("{");
    assertThat(Trees.numbers(text)).containsExactly("1.1", "2.1");
  }

  @Test
  void quotesTheLetterInFrench() {
    var text =
        PlanTemplate.in(Locale.FRENCH)
            .fill(area(Label.of("Cybersecurity", "Cybersécurité")), Map.of());

    assertThat(headings(text)).contains("Contexte", "Pilier 1. Cybersécurité");
    assertThat(text.text())
        .contains("Circulaire BDT/DIR/110", "parvenir à une connectivité universelle et efficace");
  }

  @Test
  void leavesThePillarToTheGroupWhereTheAreaHasNone() {
    var text = PlanTemplate.in(Locale.ENGLISH).fill(area(), Map.of());

    assertThat(headings(text)).contains("Pillar 1. To be named by the group");
    assertThat(Trees.numbers(text)).containsExactly("1.1");
  }

  @Test
  void putsGivenActionsUnderTheirPillar() {
    var text =
        PlanTemplate.in(Locale.ENGLISH)
            .fill(
                area(Label.of("One", "Un"), Label.of("Two", "Deux")),
                Map.of(2, List.of(Trees.action("A"), Trees.action("B"))));

    assertThat(ActionReader.read(text))
        .extracting(FoundAction::title)
        .containsExactly("", "A", "B");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void staysWithinTheSchema(String language) {
    var text = PlanTemplate.in(Locale.of(language)).fill(area(), Map.of());

    assertThat(text.children())
        .isNotEmpty()
        .allSatisfy(
            node ->
                assertThat(((XmlElement) node).name())
                    .isIn("heading", "paragraph", "blockquote", "action"));
  }
}
