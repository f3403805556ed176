package org.partner2connect.progress.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partner2connect.kernel.Refusal;
import org.partner2connect.progress.evidence.EvidenceRefused;
import org.partner2connect.progress.evidence.UploadedFile;
import org.partner2connect.progress.reports.InvalidReport;
import org.partner2connect.progress.reports.LinkDesk;

/**
 * One form on its way in: its answers are kept first, then its files one by one, and only then it
 * is sent in, if that is what was wished and nothing is wrong.
 */
final class Taking {

  private static final String FILES = "files";

  private final LinkDesk desk;
  private final String token;
  private final Locale reader;
  private final List<InvalidReport.Problem> problems = new ArrayList<>();
  private @Nullable SentReport sent;
  private @Nullable Refusal refusal;

  Taking(LinkDesk desk, String token, Locale reader) {
    this.desk = desk;
    this.token = token;
    this.reader = reader;
  }

  /** What was sent, null when it was none of our forms. */
  @Nullable SentReport sent() {
    return sent;
  }

  /** Why all of it is refused, null when it is not. */
  @Nullable Refusal refusal() {
    return refusal;
  }

  /** What is wrong with single answers and files. */
  List<InvalidReport.Problem> problems() {
    return problems;
  }

  void form(Map<String, String> fields) {
    sent = SentReport.of(fields).orElse(null);
    attempt(now -> sent = now.stamped(desk.keep(token, now.stamp(), now.form())));
  }

  void file(UploadedFile file) {
    if (problems.stream().allMatch(Taking::isOfFiles)) {
      attempt(now -> desk.attach(token, now.stamp(), file));
    }
  }

  /** Does what the button said. */
  void finish() {
    attempt(
        now -> {
          now.removed().ifPresent(file -> desk.detach(token, now.stamp(), file));
          if (now.isFinal() && problems.isEmpty()) {
            desk.send(token, now.stamp(), now.form(), reader);
          } else if (now.isFinal() && problems.stream().allMatch(Taking::isOfFiles)) {
            desk.check(token, now.form(), reader);
          }
        });
  }

  private static boolean isOfFiles(InvalidReport.Problem problem) {
    return problem.field().equals(FILES);
  }

  private interface Step {
    void take(SentReport now);
  }

  private void attempt(Step step) {
    var now = sent;
    if (now == null || refusal != null) {
      return;
    }
    try {
      step.take(now);
    } catch (InvalidReport invalid) {
      problems.addAll(0, invalid.problems());
    } catch (EvidenceRefused refused) {
      problems.add(new InvalidReport.Problem(FILES, refused.messageKey(), refused.arguments()));
    } catch (Refusal all) {
      refusal = all;
    }
  }
}
