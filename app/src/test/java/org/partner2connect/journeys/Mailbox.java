package org.partner2connect.journeys;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import p2c.runtime.CaughtMail;
import p2c.runtime.RunningSystem;

/** The mail of one person, as the mail server has received it. */
final class Mailbox {

  private static final Pattern LINK = Pattern.compile("https?://\\S+");

  private final RunningSystem system;
  private final String address;

  Mailbox(RunningSystem system, String address) {
    this.system = system;
    this.address = address;
  }

  /** The newest mail with these words in its subject; waits for it. */
  CaughtMail with(String subject) {
    await(subject).atMost(Duration.ofSeconds(30)).until(() -> find(subject).isPresent());
    return find(subject).orElseThrow();
  }

  /** The path of the first link with that part in the newest mail with these words. */
  String link(String subject, String part) {
    return LINK.matcher(with(subject).text())
        .results()
        .map(found -> found.group())
        .filter(link -> link.contains(part))
        .findFirst()
        .orElseThrow()
        .replace(system.baseUrl(), "");
  }

  private Optional<CaughtMail> find(String subject) {
    return system.mail().stream()
        .filter(mail -> mail.to().equalsIgnoreCase(address))
        .filter(mail -> mail.subject().contains(subject))
        .findFirst();
  }
}
