package org.partner2connect.interest;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partner2connect.kernel.Line;
import org.partner2connect.kernel.Refusal;
import org.partner2connect.mail.MailAddress;
import org.partner2connect.membership.Category;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** Checks the answers of the form, all of them, so that a person reads of every problem at once. */
@Component
class FormCheck {

  static final int LONGEST_NAME = 300;

  /** As long as an invitation lets a name be. */
  static final int LONGEST_CONTACT = 200;

  static final int LONGEST_WEBSITE = 300;
  static final int LONGEST_TEXT = 1_000;
  static final int LONGEST_HEARD = 300;

  private static final Pattern HOST =
      Pattern.compile(
          "(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+[\\p{L}]{2,63}");

  private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");
  private static final Pattern CONTROL_BUT_BREAKS = Pattern.compile("[\\p{Cc}&&[^\\r\\n\\t]]");

  /** What turns the direction of the text around it, and with it what a reader believes to read. */
  private static final Pattern DIRECTION = Pattern.compile("[\\u202a-\\u202e\\u2066-\\u2069]");

  private final Taxonomy taxonomy;

  FormCheck(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
  }

  /**
   * The answers, checked and cleaned of blanks around them.
   *
   * @throws InvalidForm with all problems in the order of the form
   */
  Answers check(ExpressionForm form) {
    return new Check(form).answers();
  }

  private final class Check {

    private final ExpressionForm form;
    private final List<InvalidForm.Problem> problems = new ArrayList<>();

    Check(ExpressionForm form) {
      this.form = form;
    }

    Answers answers() {
      var name = line("organisation", form.organisation(), LONGEST_NAME, "name");
      var category = category();
      var country = country();
      var website = website();
      var areas = areas();
      var contribution = optional("contribution", form.contribution(), LONGEST_TEXT, true);
      var contact = line("contact", form.contact(), LONGEST_CONTACT, "contact");
      var email = email();
      var language = language();
      var heard = optional("heard", form.heard(), LONGEST_HEARD, false);
      if (!problems.isEmpty() || category == null) {
        throw new InvalidForm(problems);
      }
      return new Answers(
          new Applicant(
              name,
              category,
              country,
              website == null ? null : website.toString(),
              NameKeys.of(name),
              website == null ? null : NameKeys.webDomain(website.getHost())),
          new ContactPerson(contact, email, language, NameKeys.mailDomain(email)),
          areas,
          contribution,
          heard);
    }

    private void problem(String field, String key, Object... arguments) {
      problems.add(InvalidForm.Problem.of(field, "interest.form." + key, arguments));
    }

    private String line(String field, String raw, int most, String missing) {
      var text = plain(raw);
      if (text.isEmpty()) {
        problem(field, missing + ".missing");
      } else {
        checkText(field, text, most, false);
      }
      return text;
    }

    private @Nullable String optional(String field, String raw, int most, boolean breaks) {
      var text = plain(raw);
      if (text.isEmpty()) {
        return null;
      }
      checkText(field, text, most, breaks);
      return text;
    }

    private void checkText(String field, String text, int most, boolean breaks) {
      if ((breaks ? CONTROL_BUT_BREAKS : CONTROL).matcher(text).find()) {
        problem(field, "control");
        return;
      }
      int length = text.codePointCount(0, text.length());
      if (length > most) {
        problem(field, "long", most, length);
        return;
      }
      try {
        Line.of(text, most);
      } catch (Refusal unstorable) {
        problem(field, "control");
      }
    }

    private @Nullable Category category() {
      for (var category : Category.values()) {
        if (category.name().equals(form.category())) {
          return category;
        }
      }
      problem("category", "category.missing");
      return null;
    }

    private String country() {
      if (form.country().isEmpty()) {
        problem("country", "country.missing");
      } else if (taxonomy.country(form.country()).isEmpty()) {
        problem("country", "country.unknown");
      }
      return form.country();
    }

    /** Most people type the address of their site without its beginning. */
    private @Nullable URI website() {
      var text = plain(form.website());
      if (text.isEmpty()) {
        return null;
      }
      if (text.length() > LONGEST_WEBSITE) {
        problem("website", "long", LONGEST_WEBSITE, text.length());
        return null;
      }
      try {
        var address = new URI(text.contains("://") ? text : "https://" + text);
        var host = address.getHost();
        if (("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
            && address.getUserInfo() == null
            && host != null
            && HOST.matcher(host).matches()) {
          return address;
        }
      } catch (URISyntaxException unreadable) {
        // Said below.
      }
      problem("website", "website.bad");
      return null;
    }

    private Set<ChosenArea> areas() {
      var chosen = new LinkedHashSet<ChosenArea>();
      for (var area : FocusArea.values()) {
        if (form.areas().contains(area.name())) {
          var field = "motivation-" + area;
          var motivation = form.motivations().getOrDefault(area.name(), "");
          chosen.add(new ChosenArea(area, optional(field, motivation, LONGEST_TEXT, true)));
        }
      }
      if (chosen.isEmpty() || chosen.size() != form.areas().size()) {
        problem("areas", "areas.missing");
      }
      return chosen;
    }

    private String email() {
      var text = plain(form.email());
      if (text.isEmpty()) {
        problem("email", "email.missing");
        return text;
      }
      switch (MailAddress.of(text)) {
        case USABLE -> {}
        case NOT_ASCII -> problem("email", "email.ascii");
        case MALFORMED -> problem("email", "email.bad");
      }
      return text;
    }

    private String language() {
      if (!ExpressionForm.LANGUAGES.contains(form.language())) {
        problem("language", "language.missing");
      }
      return form.language();
    }
  }

  private static String plain(String text) {
    return DIRECTION.matcher(text).replaceAll("").strip();
  }
}
