package org.partner2connect.interest.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partner2connect.interest.ExpressionId;
import org.partner2connect.interest.QueueFilter.Tab;
import org.partner2connect.kernel.Ids;
import org.partner2connect.membership.Category;
import org.partner2connect.taxonomy.FocusArea;

class QueueAddressTests {

  static final QueueAddress START = QueueAddress.read(null, QueryParameters.empty());

  @Test
  void isShortWhereNothingIsChosen() {
    assertThat(START.href()).isEqualTo("expressions-of-interest");
    assertThat(START.tab()).isEqualTo(Tab.TO_DECIDE);
    assertThat(START.page()).isOne();
  }

  @Test
  void restoresWhatWasChosen() {
    var id = new ExpressionId(Ids.next());
    var chosen =
        new QueueAddress(
            Tab.WAITING,
            new Filters(
                "a&b=c ?é",
                Category.UN_AGENCY,
                "AFR",
                FocusArea.VALUE_CREATION,
                "fr",
                Age.FIVE_WORKING_DAYS),
            3,
            id);
    assertThat(chosen.path()).isEqualTo("expressions-of-interest/" + id);
    assertThat(QueueAddress.read(id, QueryParameters.fromString(chosen.query().getQueryString())))
        .isEqualTo(chosen);
    assertThat(chosen.href()).contains("tab=waiting").contains("area=value-creation");
  }

  @Test
  void leavesOutWhatNobodyCouldHaveChosen() {
    var query =
        QueryParameters.simple(
            Map.of(
                "tab", "ALL",
                "category", "' or 1=1",
                "region", "XXX",
                "area", "5",
                "language", "de",
                "age", "old",
                "page", "-1"));
    assertThat(QueueAddress.read(null, query)).isEqualTo(START);
    assertThat(QueueAddress.read(null, QueryParameters.simple(Map.of("page", "99999999999"))))
        .isEqualTo(START);
    assertThat(QueueAddress.read(null, QueryParameters.simple(Map.of("page", "0"))))
        .isEqualTo(START);
  }

  @Test
  void beginsAtTheFirstPageOfAnotherList() {
    var later = START.turned(4);
    assertThat(later.on(Tab.LATE).page()).isOne();
    assertThat(later.narrowed(Filters.NONE).page()).isOne();
    var open = later.opened(new ExpressionId(Ids.next()));
    assertThat(open.page()).isEqualTo(4);
    assertThat(open.sameList(later)).isTrue();
    assertThat(open.closed()).isEqualTo(later);
  }
}
