package org.partner2connect.commitments.shares;

import com.ibm.icu.text.NumberFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.partner2connect.commitments.Partnering.Joint;
import org.partner2connect.commitments.acting.Letters;
import org.partner2connect.commitments.acting.Letters.Letter;
import org.partner2connect.identity.PersonId;
import org.partner2connect.mail.Passage;
import org.springframework.stereotype.Component;

/** What partners and leads tell each other by mail. */
@Component
class ShareMail {

  private static final String KEYS = "commitments.mail.share.";

  private final Letters letters;

  ShareMail(Letters letters) {
    this.letters = letters;
  }

  /** Asks the partner. */
  void proposed(Joint joint, Share share) {
    letters.send(
        letters.deciding(share.partner()),
        language ->
            new Letter(
                letters.say(language, KEYS + "proposed.subject", joint.leadName()),
                List.of(
                    letters.words(
                        language, KEYS + "proposed", joint.leadName(), name(joint, language)),
                    facts(joint, share, language),
                    letters.words(language, KEYS + "proposed.how"),
                    letters.workspaceLink(language, joint.id()))));
  }

  /** Tells the lead. */
  void answered(Joint joint, Share share, String partner) {
    var what = share.status() == ShareStatus.CONFIRMED ? "confirmed" : "declined";
    letters.send(
        letters.deciding(joint.lead()),
        language ->
            new Letter(
                letters.say(language, KEYS + what + ".subject", partner),
                List.of(
                    letters.words(language, KEYS + what, partner, name(joint, language)),
                    facts(joint, share, language),
                    letters.workspaceLink(language, joint.id()))));
  }

  /** Tells the lead, and those of the secretariat who had decided on it. */
  void left(Joint joint, Share share, String partner, Set<PersonId> deciders) {
    var recipients = new HashSet<>(letters.deciding(joint.lead()));
    recipients.addAll(deciders);
    letters.send(
        recipients,
        language ->
            new Letter(
                letters.say(language, KEYS + "left.subject", partner, name(joint, language)),
                List.of(
                    letters.words(language, KEYS + "left", partner, name(joint, language)),
                    new Passage.Quote(reason(share)),
                    letters.words(language, KEYS + "left.share"),
                    facts(joint, share, language),
                    letters.workspaceLink(language, joint.id()))));
  }

  private static String reason(Share share) {
    var departure = share.departure();
    return departure == null ? "" : departure.reason();
  }

  private Passage facts(Joint joint, Share share, Locale language) {
    var facts = new ArrayList<Passage.Fact>();
    var title = joint.title(language);
    if (!title.isBlank()) {
      facts.add(fact(language, "title", title));
    }
    var amount = share.amount();
    var currency = joint.currency();
    if (amount != null && currency != null) {
      var figures = NumberFormat.getNumberInstance(language).format(amount);
      facts.add(fact(language, "amount", figures + " " + currency));
    }
    if (!share.contribution().isEmpty()) {
      facts.add(fact(language, "contribution", share.contribution()));
    }
    return new Passage.Facts(facts);
  }

  private Passage.Fact fact(Locale language, String field, String value) {
    return new Passage.Fact(letters.say(language, "commitments.field." + field), value);
  }

  private static String name(Joint joint, Locale language) {
    return joint.name().isBlank() ? joint.title(language) : joint.name();
  }
}
