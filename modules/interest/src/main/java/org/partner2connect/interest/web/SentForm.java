package org.partner2connect.interest.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.partner2connect.interest.ExpressionForm;
import org.partner2connect.taxonomy.FocusArea;

/**
 * What came with a form.
 *
 * @param answers as they were typed, line breaks as one character
 * @param token the form's token
 * @param solution of the proof of work, empty without one
 * @param trapped whether the field that people don't see was filled in
 * @param address of the client
 */
record SentForm(
    ExpressionForm answers, String token, String solution, boolean trapped, String address) {

  /** The field that people don't see. */
  static final String TRAP = "extension";

  /** Reads a form; nothing when it is larger than a form can be, or garbled on its way. */
  static Optional<SentForm> read(HttpServletRequest request) {
    return readable(
        () ->
            new SentForm(
                answers(request),
                text(request, "token"),
                text(request, "altcha"),
                !text(request, TRAP).isEmpty(),
                request.getRemoteAddr()));
  }

  /** One field, empty when it is missing; nothing when the form cannot be read. */
  static Optional<String> field(HttpServletRequest request, String name) {
    return readable(() -> text(request, name));
  }

  /** The container unpacks a form when it is first asked for a field, and says then what it met. */
  private static <T> Optional<T> readable(Supplier<T> reading) {
    try {
      return Optional.of(reading.get());
    } catch (IllegalStateException unreadable) {
      return Optional.empty();
    }
  }

  private static ExpressionForm answers(HttpServletRequest request) {
    var motivations = new HashMap<String, String>();
    for (var area : FocusArea.values()) {
      motivations.put(area.name(), text(request, "motivation-" + area));
    }
    return new ExpressionForm(
        text(request, "organisation"),
        text(request, "category"),
        text(request, "country"),
        text(request, "website"),
        text(request, "contact"),
        text(request, "email"),
        text(request, "language"),
        chosen(request),
        motivations,
        text(request, "contribution"),
        text(request, "heard"));
  }

  private static Set<String> chosen(HttpServletRequest request) {
    var values = request.getParameterValues("areas");
    return values == null ? Set.of() : new LinkedHashSet<>(Arrays.asList(values));
  }

  /** Browsers send a line break as two characters, but count one. */
  private static String text(HttpServletRequest request, String name) {
    var value = request.getParameter(name);
    return value == null ? "" : value.replace("\r\n", "\n");
  }
}
