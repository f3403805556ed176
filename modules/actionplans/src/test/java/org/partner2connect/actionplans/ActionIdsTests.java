package org.partner2connect.actionplans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partner2connect.actionplans.Trees.action;
import static org.partner2connect.actionplans.Trees.document;
import static org.partner2connect.actionplans.Trees.identified;
import static org.partner2connect.actionplans.Trees.paragraph;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partner2connect.drafting.AttributeChange;

class ActionIdsTests {

  private static final String ID = "0192b7e5-0000-7000-8000-000000000001";

  @Test
  void leavesAnIdToTheEarlierOfTwoNodes() {
    var text = document(identified(ID, "First"), paragraph("between"), identified(ID, "Copy"));

    var ids = ActionIds.among(ActionReader.read(text));

    assertThat(ids.kept()).containsExactly(Map.entry(0, UUID.fromString(ID)));
    assertThat(ActionIds.repairs(text))
        .singleElement()
        .satisfies(
            repair -> {
              assertThat(repair.path()).isEqualTo(List.of(2));
              assertThat(repair.name()).isEqualTo("id");
              assertThat(repair.value()).isNotEqualTo(ID);
              assertThat(UUID.fromString(String.valueOf(repair.value()))).isNotNull();
            });
  }

  @Test
  void makesIdsForNodesThatHaveNone() {
    var text =
        document(
            action("None"),
            identified("not an id", "Odd"),
            identified("0192B7E5-0000-7000-8000-00000000000F", "Upper case"),
            action("Number").with("id", 12L));

    assertThat(ActionIds.repairs(text))
        .hasSize(4)
        .extracting(AttributeChange::value)
        .doesNotHaveDuplicates();
  }

  @Test
  void leavesADocumentAloneInWhichEveryActionHasItsOwn() {
    assertThat(ActionIds.repairs(document(identified(ID, "First"), paragraph("end")))).isEmpty();
  }
}
