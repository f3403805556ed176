package org.partner2connect.actionplans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.partner2connect.actionplans.Trees.action;
import static org.partner2connect.actionplans.Trees.document;
import static org.partner2connect.actionplans.Trees.heading;
import static org.partner2connect.actionplans.Trees.numbers;
import static org.partner2connect.actionplans.Trees.paragraph;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partner2connect.yjs.Run;
import org.partner2connect.yjs.XmlElement;
import org.partner2connect.yjs.XmlText;

class ActionReaderTests {

  @Test
  void numbersActionsByPillarAndPlace() {
    var text =
        document(
            heading(2, "Purpose"),
            paragraph("Why."),
            heading(2, "Pillar 1"),
            action("A"),
            paragraph("between"),
            action("B"),
            heading(2, "How it is reported"),
            heading(2, "Pillar 2"),
            action("C"));

    assertThat(numbers(text)).containsExactly("1.1", "1.2", "2.1");
  }

  @Test
  void numbersActionsBeforeAnyHeadingAsAPillarOfTheirOwn() {
    assertThat(numbers(document(action("A"), heading(3, "Pillar"), action("B"))))
        .containsExactly("1.1", "2.1");
  }

  @Test
  void findsActionsInsideOtherThingsWithoutShiftingNumbers() {
    var inner = action("Inner");
    var text =
        document(
            action("Outer", paragraph("words"), inner),
            XmlElement.of("blockquote", action("Quoted")),
            action("Next"));

    assertThat(ActionReader.read(text))
        .extracting(FoundAction::title, FoundAction::number, FoundAction::path)
        .containsExactly(
            tuple("Outer", "1.1", List.of(0)),
            tuple("Inner", "", List.of(0, 2)),
            tuple("Quoted", "", List.of(1, 0)),
            tuple("Next", "1.2", List.of(2)));
  }

  @Test
  void readsTitleAndDescriptionAsPlainText() {
    var title =
        XmlElement.of(
            "heading",
            new XmlText(
                List.of(
                    new Run("Build ", Map.of()), new Run("shared", Map.of("strong", Map.of())))));
    var action =
        XmlElement.of(
            "action",
            title,
            paragraph("First."),
            XmlElement.of("bullet_list", XmlElement.of("list_item", paragraph("Second."))));

    var found = ActionReader.read(document(action)).getFirst();

    assertThat(found.title()).isEqualTo("Build shared");
    assertThat(found.description()).isEqualTo("First.\nSecond.");
  }

  @Test
  void takesTheTitleOnlyFromTheFirstChild() {
    var found =
        ActionReader.read(
                document(XmlElement.of("action", paragraph("words"), heading(4, "Too late"))))
            .getFirst();

    assertThat(found.title()).isEmpty();
    assertThat(found.description()).isEqualTo("words\nToo late");
  }

  @Test
  void replacesWhatTheDatabaseCannotKeep() {
    var found = ActionReader.read(document(action("a\u0000b\ud800c"))).getFirst();

    assertThat(found.title()).isEqualTo("a\ufffdb\ufffdc");
  }

  @Test
  void readsAnActionWithoutAnything() {
    var found = ActionReader.read(document(XmlElement.of("action"))).getFirst();

    assertThat(found.title()).isEmpty();
    assertThat(found.description()).isEmpty();
    assertThat(found.id()).isEmpty();
  }
}
