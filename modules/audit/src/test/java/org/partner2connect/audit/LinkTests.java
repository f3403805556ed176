package org.partner2connect.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.partner2connect.kernel.Deed;

class LinkTests {

  private static final Instant AT = Instant.parse("2026-03-01T00:00:00.000001Z");
  private static final UUID SUBJECT = UUID.fromString("01a21faa-9836-759a-8180-6f650ede269c");

  @Test
  void hashesEqualContentEqually() {
    assertThat(hash("P2C-EOI-1", "why")).isEqualTo(hash("P2C-EOI-1", "why")).hasSize(32);
  }

  @Test
  void doesNotMistakeOneFieldForTheNext() {
    assertThat(hash("ab", "c")).isNotEqualTo(hash("a", "bc"));
    assertThat(hash("a", null)).isNotEqualTo(hash("a", ""));
  }

  private static byte[] hash(String name, @Nullable String reason) {
    var deed = new Deed("what", null, "SYSTEM", "EVENT", SUBJECT, name, reason, AT);
    return new Link(1, deed, AT, Link.origin()).hash();
  }
}
