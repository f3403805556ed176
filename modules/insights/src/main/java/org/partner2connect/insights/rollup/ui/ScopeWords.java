package org.partner2connect.insights.rollup.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.partner2connect.insights.rollup.ReportScope;

/** Says what a report is about. */
final class ScopeWords extends Span {

  ScopeWords(ReportScope scope) {
    setText(
        switch (scope.kind()) {
          case YEAR ->
              getTranslation("insights.rollup.scope.YEAR.short", String.valueOf(scope.year()));
          case EVENT ->
              getTranslation(
                  "insights.rollup.scope.EVENT.short",
                  Objects.requireNonNull(scope.eventTitle()).in(getLocale()));
        });
  }
}
