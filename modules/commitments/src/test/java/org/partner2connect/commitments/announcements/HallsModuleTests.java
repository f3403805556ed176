package org.partner2connect.commitments.announcements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.commitments.Announcing;
import org.partner2connect.commitments.CommitmentContext;
import org.partner2connect.commitments.CommitmentStatus;
import org.partner2connect.kernel.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What halls and the public counter show. */
@CommitmentContext
class HallsModuleTests {

  @Autowired RoundTable table;
  @Autowired Announcing announcing;
  @Autowired Settling settling;
  @Autowired HallReading reading;
  @Autowired PublicCounter counter;
  @Autowired WebApplicationContext context;

  MockMvc http;
  UUID event;

  @BeforeEach
  void prepares() {
    http = MockMvcBuilders.webAppContextSetup(context).build();
    event = table.event();
    table.signIn("SECRETARIAT");
  }

  @AfterEach
  void clears() {
    table.clear();
  }

  @Test
  void showsNothingBeforeTheFirstAnnouncement() {
    table.approved(event);
    var hall = hall();
    assertThat(hall.latest()).isNull();
    assertThat(hall.announced()).isZero();
    assertThat(hall.totals()).isEmpty();
  }

  @Test
  void showsAnAnnouncementAtOnceAndForgetsItWhenItIsUndone() {
    int before = counter.now().commitments();
    var first = table.approved(event);
    var second = table.approved(event);
    announcing.announce(first);
    announcing.announce(second);
    assertThat(hall().latest())
        .extracting(Hall.Latest::reference)
        .isEqualTo(table.reference(second));
    assertThat(hall().announced()).isEqualTo(2);
    assertThat(counter.now().commitments()).isEqualTo(before + 2);
    announcing.undo(second);
    assertThat(hall().latest())
        .extracting(Hall.Latest::reference)
        .isEqualTo(table.reference(first));
    assertThat(hall().announced()).isEqualTo(1);
    assertThat(counter.now().commitments()).isEqualTo(before + 1);
  }

  @Test
  void staysTheSameWhenTheAnnouncementIsPublished() {
    var id = table.approved(event);
    announcing.announce(id);
    table.announcedAgo(id, Announcing.WINDOW);
    var before = hall();
    settling.settleDue();
    assertThat(table.status(id)).isEqualTo(CommitmentStatus.PUBLISHED);
    assertThat(hall()).isEqualTo(before);
  }

  @Test
  void addsUpEachCurrencyWithConfirmedSharesOnce() {
    var dollars = table.approved(event);
    table.share(dollars, table.organisation("Kenya " + event), "1000", "CONFIRMED");
    var euros = table.commitment(event, CommitmentStatus.APPROVED, "7", "EUR");
    var policy = table.commitment(event, CommitmentStatus.APPROVED, null, null);
    announcing.announce(dollars);
    announcing.announce(euros);
    announcing.announce(policy);
    assertThat(hall().totals())
        .extracting(total -> total.sum().in(Locale.ENGLISH))
        .containsExactly("EUR\u00a07", "USD\u00a05,001,000");
    assertThat(hall().announced()).isEqualTo(3);
    var latest = hall().latest();
    assertThat(latest).isNotNull();
    assertThat(latest.total()).isNull();
  }

  @Test
  void serveOneAnswerForPartOfASecond() {
    var clock = new SetClock(Instant.parse("2031-06-07T12:00:00Z"));
    var halls = new Halls(reading, clock);
    halls.of(event, Locale.ENGLISH);
    announcing.announce(table.approved(event));
    clock.now = clock.now.plus(Halls.FRESH).minusMillis(1);
    assertThat(halls.of(event, Locale.ENGLISH).announced()).isZero();
    assertThat(halls.of(event, Locale.FRENCH).announced()).isEqualTo(1);
    clock.now = clock.now.plusMillis(1);
    assertThat(halls.of(event, Locale.ENGLISH).announced()).isEqualTo(1);
    assertThat(Halls.FRESH).isLessThan(Duration.ofSeconds(1));
  }

  @Test
  void tellsScriptsTheStateAndNothingWhenThereIsNoNews() throws Exception {
    announcing.announce(table.approved(event));
    var tag =
        http.perform(get("/hall/" + event + "/state").locale(Locale.ENGLISH))
            .andExpect(status().isOk())
            .andExpect(header().string("Cache-Control", "no-cache"))
            .andExpect(jsonPath("$.announced").value("1"))
            .andExpect(jsonPath("$.latest.title").value(startsWith(RoundTable.SECRET)))
            .andExpect(jsonPath("$.latest.amount").value("USD\u00a05,000,000"))
            .andExpect(jsonPath("$.latest.area").value("1 Connecting people everywhere"))
            .andExpect(jsonPath("$.totals[0].sum").value("USD\u00a05,000,000"))
            .andReturn()
            .getResponse()
            .getHeader("ETag");
    http.perform(get("/hall/" + event + "/state").header("If-None-Match", String.valueOf(tag)))
        .andExpect(status().isNotModified());
  }

  @Test
  void knowsNoHallOfWhatIsNoEvent() throws Exception {
    for (var wrong : new String[] {Ids.next().toString(), "nonsense", "%27--"}) {
      http.perform(get("/hall/" + wrong + "/state")).andExpect(status().isNotFound());
      http.perform(get("/hall/" + wrong)).andExpect(status().isNotFound());
    }
  }

  @Test
  void countsInPublicWithTheMomentOfTheCount() throws Exception {
    announcing.announce(table.approved(event));
    http.perform(get("/commitments/counter"))
        .andExpect(status().isOk())
        .andExpect(header().string("Cache-Control", "no-store"))
        .andExpect(jsonPath("$.commitments").value(1))
        .andExpect(jsonPath("$.asOf").value(endsWith("Z")));
  }

  private Hall hall() {
    return reading.read(event, Locale.ENGLISH, Instant.EPOCH);
  }

  /** A clock that shows what it is set to. */
  private static final class SetClock extends Clock {

    private Instant now;

    SetClock(Instant now) {
      this.now = now;
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
