package org.partner2connect.interest.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.altcha.altcha.Altcha;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partner2connect.identity.SignedTokens;
import org.partner2connect.interest.ExpressionForm;
import tools.jackson.databind.json.JsonMapper;

class TrustTests {

  private static final ExpressionForm EMPTY =
      new ExpressionForm("", "", "", "", "", "", "en", Set.of(), Map.of(), "", "");

  private final MovingClock clock = new MovingClock();
  private final SignedTokens signatures = Signatures.at(clock);
  private final FormTokens tokens = new FormTokens(signatures, clock);
  private final JsonMapper json = JsonMapper.builder().build();
  private final ProofOfWork work = new ProofOfWork(signatures, json);
  private final FormLimits limits = new FormLimits(clock);
  private final Trust trust = new Trust(work, limits, clock);

  /** The library asks the machine's own clock whether a challenge has expired. */
  @BeforeEach
  void beginToday() {
    clock.set(Instant.now());
  }

  @Test
  void aPersonWithABrowserIsTrusted() throws Exception {
    var token = tokens.issue();
    var sent = sent(solve(work.challenge(token)), false);
    clock.advance(Duration.ofSeconds(2));
    assertThat(trust.isProven(sent, token)).isTrue();
  }

  @Test
  void whoeverIsFasterThanAnyPersonIsNot() throws Exception {
    var token = tokens.issue();
    var sent = sent(solve(work.challenge(token)), false);
    clock.advance(Duration.ofMillis(1_999));
    assertThat(trust.isProven(sent, token)).isFalse();
  }

  @Test
  void whoeverFillsInWhatNobodySeesIsNot() throws Exception {
    var token = tokens.issue();
    var sent = sent(solve(work.challenge(token)), true);
    clock.advance(Duration.ofMinutes(5));
    assertThat(trust.isProven(sent, token)).isFalse();
  }

  @Test
  void aSolutionCountsForItsOwnFormOnly() throws Exception {
    var solved = solve(work.challenge(tokens.issue()));
    assertThat(work.isDone(solved, tokens.issue())).isFalse();
  }

  @Test
  void aChallengeOfSomebodyElseIsWorthNothing() throws Exception {
    var token = tokens.issue();
    var made =
        Altcha.createChallenge(
            new Altcha.ChallengeOptions()
                .setAlgorithm(Altcha.Algorithm.SHA256)
                .setHmacKey("guessed")
                .setMaxNumber(1L)
                .addParam("form", token.nonce()));
    var forged = new Work(made.algorithm, made.challenge, made.salt, made.signature, 1);
    assertThat(work.isDone(solve(forged), token)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "%%%",
        "bnVsbA==",
        "e30=",
        "W10=",
        "eyJzYWx0IjoiP2Zvcm09In0=",
        "eyJzYWx0IjpudWxsLCJudW1iZXIiOiJ4In0="
      })
  void garbageIsNoSolution(String garbage) {
    assertThat(work.isDone(garbage, tokens.issue())).isFalse();
    assertThat(work.isDone(garbage.repeat(2_000), tokens.issue())).isFalse();
  }

  @Test
  void manyBehindOneAddressAreAskedForMoreProofAndComeBackSoon() {
    for (int i = 0; i < 60; i++) {
      assertThat(limits.isOrdinary("192.0.2.1")).isTrue();
    }
    assertThat(limits.isOrdinary("192.0.2.1")).isFalse();
    assertThat(limits.isOrdinary("192.0.2.2")).isTrue();
    clock.advance(Duration.ofSeconds(2));
    assertThat(limits.isOrdinary("192.0.2.1")).isTrue();
    assertThat(limits.isOrdinary("192.0.2.1")).isFalse();
  }

  @Test
  void fiftyFormsASecondKeepNobodyOut() {
    for (int second = 0; second < 60; second++) {
      for (int i = 0; i < 50; i++) {
        assertThat(limits.isKeepingUp()).isTrue();
      }
      clock.advance(Duration.ofSeconds(1));
    }
  }

  @Test
  void aFloodIsToldToComeBack() {
    int taken = 0;
    while (limits.isKeepingUp() && taken < 10_000) {
      taken++;
    }
    assertThat(taken).isEqualTo(600);
    assertThat(trust.isOverrun()).isTrue();
    clock.advance(Duration.ofSeconds(1));
    assertThat(trust.isOverrun()).isFalse();
  }

  @Test
  void aNetworkOfIpv6CountsAsOneAddress() {
    assertThat(FormLimits.network("2001:db8:1:2::1"))
        .isEqualTo(FormLimits.network("2001:db8:1:2:ffff:ffff:ffff:ffff"))
        .isNotEqualTo(FormLimits.network("2001:db8:1:3::1"));
    assertThat(FormLimits.network("192.0.2.1")).isNotEqualTo(FormLimits.network("192.0.2.2"));
    assertThat(FormLimits.network("no address")).isEqualTo("no address");
  }

  @Test
  void aLinkIsMailedThreeTimesAnHour() {
    assertThat(limits.mayMailLink(397)).isTrue();
    assertThat(limits.mayMailLink(397)).isTrue();
    assertThat(limits.mayMailLink(397)).isTrue();
    assertThat(limits.mayMailLink(397)).isFalse();
    assertThat(limits.mayMailLink(398)).isTrue();
  }

  private static SentForm sent(String solution, boolean trapped) {
    return new SentForm(EMPTY, "", solution, trapped, "192.0.2.9");
  }

  private String solve(Work task) throws Exception {
    var solved =
        Altcha.solveChallenge(
            task.challenge(),
            task.salt(),
            Altcha.Algorithm.fromString(task.algorithm()),
            task.most(),
            0);
    var solution =
        Map.of(
            "algorithm", task.algorithm(),
            "challenge", task.challenge(),
            "number", solved.number,
            "salt", task.salt(),
            "signature", task.signature());
    return Base64.getEncoder().encodeToString(json.writeValueAsString(solution).getBytes(UTF_8));
  }
}
