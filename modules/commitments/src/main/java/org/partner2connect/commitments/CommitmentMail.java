package org.partner2connect.commitments;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.acting.Letters;
import org.partner2connect.commitments.acting.Letters.Letter;
import org.partner2connect.identity.PersonId;
import org.partner2connect.mail.Passage;
import org.springframework.stereotype.Component;

/** What organisations are told about their commitments by mail. */
@Component
class CommitmentMail {

  private static final String KEYS = "commitments.mail.";

  private final Letters letters;
  private final PartnerQueries partners;
  private final MailedCopy copy;

  CommitmentMail(Letters letters, PartnerQueries partners, MailedCopy copy) {
    this.letters = letters;
    this.partners = partners;
    this.copy = copy;
  }

  /** A copy of what was handed in. */
  void submitted(Commitment commitment, @Nullable PersonId by) {
    letters.send(
        letters.deciding(commitment.lead().organisation(), by),
        language -> {
          var passages = new ArrayList<Passage>();
          passages.add(words(language, "submitted", commitment));
          if (commitment.facts().eventId() != null) {
            passages.add(words(language, "submitted.embargo", commitment));
          }
          passages.add(letters.workspaceLink(language, commitment.id()));
          passages.add(new Passage.Heading(letters.say(language, KEYS + "submitted.copy")));
          passages.add(copy.of(commitment, language));
          return letter(language, "submitted", commitment, passages);
        });
  }

  void returned(Commitment commitment, String note) {
    letters.send(
        letters.deciding(commitment.lead().organisation(), keeper(commitment)),
        language ->
            letter(
                language,
                "returned",
                commitment,
                List.of(
                    words(language, "returned", commitment),
                    new Passage.Quote(note),
                    words(language, "returned.how", commitment),
                    letters.workspaceLink(language, commitment.id()))));
  }

  /** It is accepted, and still under embargo. */
  void approved(Commitment commitment) {
    letters.send(
        letters.deciding(commitment.lead().organisation(), keeper(commitment)),
        language ->
            letter(
                language,
                "approved",
                commitment,
                List.of(
                    words(language, "approved", commitment),
                    letters.workspaceLink(language, commitment.id()))));
  }

  void published(Commitment commitment) {
    letters.send(
        withPartners(commitment),
        language ->
            letter(
                language,
                "published",
                commitment,
                List.of(
                    words(language, "published", commitment),
                    letters.publicLink(language, commitment.name()))));
  }

  void withdrawn(Commitment commitment, String reason) {
    letters.send(
        withPartners(commitment),
        language ->
            letter(
                language,
                "withdrawn",
                commitment,
                List.of(
                    words(language, "withdrawn", commitment),
                    new Passage.Quote(reason),
                    letters.workspaceLink(language, commitment.id()))));
  }

  /** The lead's people, and those of the partners that have not declined. */
  private Set<PersonId> withPartners(Commitment commitment) {
    var recipients =
        new HashSet<>(letters.deciding(commitment.lead().organisation(), keeper(commitment)));
    partners.of(commitment.id()).forEach(partner -> recipients.addAll(letters.deciding(partner)));
    return recipients;
  }

  private static @Nullable PersonId keeper(Commitment commitment) {
    var keeper = commitment.life().createdBy();
    return keeper == null ? null : new PersonId(keeper);
  }

  private Passage words(Locale language, String key, Commitment commitment) {
    return letters.words(
        language,
        KEYS + key,
        commitment.name(),
        commitment.content().title(language),
        commitment.lead().name());
  }

  private Letter letter(
      Locale language, String key, Commitment commitment, List<Passage> passages) {
    var subject =
        letters.say(language, KEYS + key + ".subject", Letters.shortened(commitment.name()));
    return new Letter(subject, passages);
  }
}
