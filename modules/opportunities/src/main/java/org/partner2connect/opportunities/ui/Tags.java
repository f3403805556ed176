package org.partner2connect.opportunities.ui;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.partner2connect.opportunities.OpportunityDetail;
import org.partner2connect.opportunities.OpportunityState;
import org.partner2connect.opportunities.introductions.IntroductionStatus;
import org.partner2connect.uikit.StatusBadge;
import org.partner2connect.uikit.StatusBadge.Tone;

/** What a need, an offer or an introduction is, each as sign and word. */
final class Tags {

  private Tags() {}

  static StatusBadge kind(OpportunityDetail one) {
    var tag = new StatusBadge(Tone.PLAIN, word("kind", one.content().kind()));
    tag.addClassNames("opp-kind", "opp-" + one.content().kind().name().toLowerCase(Locale.ROOT));
    return tag;
  }

  static StatusBadge state(OpportunityState state) {
    var tone =
        switch (state) {
          case OPEN -> Tone.OPEN;
          case EXPIRED -> Tone.ATTENTION;
          case CLOSED -> Tone.PLAIN;
          case WITHDRAWN -> Tone.BAD;
        };
    return new StatusBadge(tone, word("state", state));
  }

  static StatusBadge introduction(IntroductionStatus status) {
    var tone =
        switch (status) {
          case PROPOSED -> Tone.UNDER_WAY;
          case ACCEPTED -> Tone.DONE;
          case DECLINED -> Tone.BAD;
          case LAPSED -> Tone.PLAIN;
        };
    return new StatusBadge(tone, word("introduction.status", status));
  }

  private static String word(String what, Enum<?> value) {
    return UI.getCurrent().getTranslation("opportunities." + what + "." + value);
  }
}
