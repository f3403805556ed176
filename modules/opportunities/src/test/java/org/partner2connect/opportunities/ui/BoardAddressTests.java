package org.partner2connect.opportunities.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partner2connect.opportunities.OpportunityFilter;
import org.partner2connect.opportunities.OpportunityKind;
import org.partner2connect.opportunities.OpportunityState;
import org.partner2connect.opportunities.OpportunityType;
import org.partner2connect.taxonomy.FocusArea;

class BoardAddressTests {

  @Test
  void standsInTheAddressAndIsReadFromIt() {
    var filter =
        new OpportunityFilter(
            "réseau & co",
            OpportunityKind.NEED,
            OpportunityType.CONTENT_AND_SERVICES,
            FocusArea.VALUE_CREATION,
            "TCD",
            9,
            OpportunityState.EXPIRED);
    var there = new BoardAddress(filter, 3);
    assertThat(BoardAddress.read(there.query())).isEqualTo(there);
    assertThat(there.href())
        .startsWith("opportunities?")
        .contains("type=content-and-services", "area=value-creation", "sdg=9", "page=3");
  }

  @Test
  void saysNothingOfWhatIsOpenAnyway() {
    assertThat(new BoardAddress(OpportunityFilter.OPEN, 1).href()).isEqualTo("opportunities");
    var any = new OpportunityFilter("", null, null, null, null, null, null);
    assertThat(new BoardAddress(any, 1).href()).isEqualTo("opportunities?state=any");
    assertThat(BoardAddress.read(new BoardAddress(any, 1).query()).filter()).isEqualTo(any);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kind=wish",
        "type=NEED",
        "area=5",
        "country=chad",
        "sdg=18",
        "sdg=-1",
        "page=0",
        "page=99999999999",
        "state=draft",
        "q=",
        "unknown=1"
      })
  void leavesOutWhatNobodyCouldHaveChosen(String query) {
    assertThat(BoardAddress.read(QueryParameters.fromString(query)))
        .isEqualTo(new BoardAddress(OpportunityFilter.OPEN, 1));
  }
}
