package org.partner2connect.reference.ui;

import java.util.function.Consumer;
import org.partner2connect.uikit.Failures;

/**
 * What a dialog tells its page.
 *
 * @param told takes what was done, in a sentence, and shows the list anew
 */
record ListKeeping(Failures failures, Consumer<String> told) {

  void done(String text) {
    told.accept(text);
  }
}
