package org.partner2connect.identity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partner2connect.kernel.CallerDecides;
import org.springframework.stereotype.Service;

/** The people who have signed in at least once, or were named before they did. */
@Service
public class People {

  /**
   * Registers the person at first sight and takes over name, e-mail and language later.
   *
   * @param locale the language that the person chose, as a BCP 47 tag
   */
  @CallerDecides("the sign-in, which has verified the token; demo data")
  public PersonId recognise(
      String issuer,
      String subject,
      String displayName,
      @Nullable String email,
      @Nullable String locale) {
    throw new UnsupportedOperationException();
  }

  /** The person whom that issuer knows under that subject, if ever seen. */
  @CallerDecides("whoever holds a verified token of that subject")
  public Optional<PersonId> find(String issuer, String subject) {
    return Optional.empty();
  }

  /** The names of those people; unknown ids are left out. */
  @CallerDecides("the module that shows them has decided that the reader may see their names")
  public Map<PersonId, PersonReference> findReferences(Set<PersonId> ids) {
    return Map.of();
  }
}
