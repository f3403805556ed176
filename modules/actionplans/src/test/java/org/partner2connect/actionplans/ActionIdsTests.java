package org.partner2connect.actionplans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partner2connect.actionplans.Trees.action;
import static org.partner2connect.actionplans.Trees.document;
import static org.partner2connect.actionplans.Trees.identified;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class ActionIdsTests {

  private static final String ID = "0192b7e5-0000-7000-8000-000000000001";

  @Test
  void leavesAnIdToTheEarlierOfTwoNodes() {
    var ids =
        ActionIds.among(
            ActionReader.read(document(identified(ID, "First"), identified(ID, "Copy"))));

    assertThat(ids.kept()).containsExactly(java.util.Map.entry(0, UUID.fromString(ID)));
    assertThat(ids.fresh()).containsOnlyKeys(1);
    assertThat(ids.fresh().get(1)).isNotEqualTo(UUID.fromString(ID));
  }

  @Test
  void makesIdsForNodesThatHaveNone() {
    var ids =
        ActionIds.among(
            ActionReader.read(
                document(
                    action("None"),
                    identified("not an id", "Odd"),
                    identified(ID.toUpperCase(java.util.Locale.ROOT).replace('E', 'F'), "Upper"),
                    action("Number").with("id", 12L))));

    assertThat(ids.kept()).isEmpty();
    assertThat(ids.fresh()).containsOnlyKeys(0, 1, 2, 3).doesNotContainValue(UUID.fromString(ID));
    assertThat(ids.fresh().values()).doesNotHaveDuplicates();
  }
}
