package org.partner2connect.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partner2connect.interest.ExpressionDetail.PossibleDuplicate;
import org.partner2connect.interest.InterestFixtures.Someone;
import org.partner2connect.interest.QueueFilter.Tab;
import org.partner2connect.membership.Category;
import org.partner2connect.taxonomy.FocusArea;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@InterestContext
class InterestQueriesTests {

  @Autowired InterestQueries queries;
  @Autowired Reception reception;
  @Autowired Decisions decisions;
  @Autowired ApplicantDesk desk;
  @Autowired InterestFixtures fixtures;

  Someone moderator;

  @BeforeEach
  void issuesACall() {
    fixtures.reset();
    moderator = fixtures.someone("Moderator");
  }

  @Test
  void sortsIntoHeapsAndCountsThem() {
    fixtures.received("To decide");
    fixtures.received("To decide too");
    var waiting = fixtures.received("Waiting");
    var accepted = fixtures.received("Accepted");
    var declined = fixtures.received("Declined");
    desk.withdraw(fixtures.received("Withdrawn"), null);
    reception.receive(InterestFixtures.form("Unconfirmed"), UUID.randomUUID().toString(), false);
    fixtures.moderate(
        moderator,
        () -> {
          decisions.ask(waiting, 0, "Why?");
          decisions.accept(accepted, 0);
          decisions.decline(declined, 0, "No.");
        });
    var now = LocalDateTime.now(Call.GENEVA);
    fixtures.call(now.minusDays(1), now.minusMinutes(2));
    fixtures.received("Late");

    assertThat(asModerator(queries::counts))
        .containsExactly(
            entry(Tab.TO_DECIDE, 2),
            entry(Tab.WAITING, 1),
            entry(Tab.LATE, 1),
            entry(Tab.ACCEPTED, 1),
            entry(Tab.DECLINED, 1),
            entry(Tab.WITHDRAWN, 1),
            entry(Tab.UNCONFIRMED, 1));
    for (var tab : Tab.values()) {
      var filter = QueueFilter.of(tab);
      assertThat(names(filter)).hasSize(asModerator(queries::counts).get(tab));
      assertThat(asModerator(() -> queries.count(filter))).isEqualTo(names(filter).size());
    }
    assertThat(names(QueueFilter.of(Tab.LATE))).containsExactly("Late");
  }

  @Test
  void showsTheOldestFirstPageByPage() {
    var newest = fixtures.received("C");
    var middle = fixtures.received("B");
    var oldest = fixtures.received("A");
    fixtures.age(oldest, 5);
    fixtures.age(middle, 1);
    var all = QueueFilter.of(Tab.TO_DECIDE);
    assertThat(asModerator(() -> queries.rows(all, 0, 2)))
        .extracting(QueueRow::id)
        .containsExactly(oldest, middle);
    assertThat(asModerator(() -> queries.rows(all, 2, 2)))
        .extracting(QueueRow::id)
        .containsExactly(newest);
    assertThat(asModerator(() -> queries.rows(all, 3, 2))).isEmpty();
    assertThat(asModerator(() -> queries.rows(all, -1, -1))).isEmpty();
  }

  @Test
  void filters() {
    var form =
        new ExpressionForm(
            "Filtered",
            "SECTOR_MEMBER",
            "FRA",
            "",
            "Awa",
            "awa@filtered.example",
            "fr",
            Set.of("ADOPTION", "ACCELERATE"),
            Map.of(),
            "",
            "");
    fixtures.age(fixtures.receive(form).id(), 10);
    fixtures.received("Other");
    var any = QueueFilter.of(Tab.TO_DECIDE);
    var weekAgo = Instant.now().minus(7, ChronoUnit.DAYS);
    assertThat(names(any)).containsExactly("Filtered", "Other");
    var tab = Tab.TO_DECIDE;
    for (var filter :
        List.of(
            new QueueFilter(tab, Category.SECTOR_MEMBER, null, null, null, null, null),
            new QueueFilter(tab, null, "EUR", null, null, null, null),
            new QueueFilter(tab, null, null, FocusArea.ACCELERATE, null, null, null),
            new QueueFilter(tab, null, null, null, "fr", null, null),
            new QueueFilter(tab, null, null, null, null, weekAgo, null),
            new QueueFilter(tab, null, null, null, null, null, "FILTÉR"))) {
      assertThat(names(filter)).as(filter.toString()).containsExactly("Filtered");
    }
    assertThat(names(new QueueFilter(tab, null, "AFR", null, null, null, null)))
        .containsExactly("Other");
    assertThat(names(new QueueFilter(tab, null, "' or 1=1", null, null, null, null))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'; drop table interest.expression; --",
        "%",
        "_",
        "\\",
        "100\\%",
        "---",
        "\0",
        ":tab",
        "?",
        "<b>",
        "9999999999"
      })
  void takesWhateverIsSearchedForAsWords(String text) {
    fixtures.received("Plain");
    var filter = new QueueFilter(Tab.TO_DECIDE, null, null, null, null, null, text);
    assertThat(names(filter)).isSubsetOf("Plain");
    if (!text.equals("\0")) {
      assertThat(names(filter)).isEmpty();
    }
    assertThat(names(QueueFilter.of(Tab.TO_DECIDE))).containsExactly("Plain");
  }

  @Test
  void findsSignsAndNumbers() {
    var receipt = fixtures.receive(InterestFixtures.form("100% Networks_\\"));
    fixtures.received("Else");
    for (var text :
        List.of(
            "100%",
            "ks_\\",
            "networks",
            receipt.reference(),
            receipt.number() + "",
            "eoi 0" + receipt.number())) {
      var filter = new QueueFilter(Tab.TO_DECIDE, null, null, null, null, null, text);
      assertThat(names(filter)).as(text).containsExactly("100% Networks_\\");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Université imaginaire de Modèleville, UNIVERSITE IMAGINAIRE MODELEVILLE, FRA",
    "Example Telecom Ltd, The Example Telecom Company, SEN",
    "Example Telecommunications Autority, Example Telecommunications Authority, SEN"
  })
  void findsWhoWritesTheNameOtherwise(String one, String other, String country) {
    var first = fixtures.received(one);
    var second =
        fixtures.receive(
            InterestFixtures.form(other, country, "", "x@" + UUID.randomUUID() + ".example"));
    assertThat(duplicates(second.id()))
        .extracting(PossibleDuplicate::expression)
        .containsExactly(first);
    assertThat(asModerator(() -> queries.rows(QueueFilter.of(Tab.TO_DECIDE), 0, 10)))
        .allMatch(QueueRow::possibleDuplicate);
  }

  @Test
  void findsWhoSharesTheDomain() {
    var site = InterestFixtures.form("One", "SEN", "https://www.moc.example/x", "a@gmail.com");
    var first = fixtures.receive(site).id();
    var mail = InterestFixtures.form("Two", "FRA", "", "b@MOC.example");
    var second = fixtures.receive(mail).id();
    assertThat(duplicates(second))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.expression()).isEqualTo(first);
              assertThat(found.sameDomain()).isTrue();
              assertThat(found.sameName()).isFalse();
              assertThat(found.sameCountry()).isFalse();
              assertThat(found.areas()).containsExactly(FocusArea.ACCESS);
            });
  }

  @Test
  void takesNobodyForTheSameWhoIsNot() {
    fixtures.receive(InterestFixtures.form("Blue Networks", "SEN", "", "a@gmail.com"));
    var other = fixtures.receive(InterestFixtures.form("Red Schools", "SEN", "", "b@gmail.com"));
    desk.withdraw(fixtures.received("Red Schools"), null);
    assertThat(duplicates(other.id())).isEmpty();
    assertThat(asModerator(() -> queries.rows(QueueFilter.of(Tab.TO_DECIDE), 0, 10)))
        .noneMatch(QueueRow::possibleDuplicate);
  }

  @Test
  void findsTheMemberOrganisation() {
    var member = fixtures.member("Exámple Institute", "SEN");
    var id = fixtures.received("The Example Institute");
    assertThat(duplicates(id))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.organisation()).isEqualTo(member.value());
              assertThat(found.expression()).isNull();
              assertThat(found.sameCountry()).isTrue();
            });
    assertThat(asModerator(() -> queries.rows(QueueFilter.of(Tab.TO_DECIDE), 0, 10)))
        .allMatch(QueueRow::possibleDuplicate);
  }

  @Test
  void readsOneWhole() {
    var form = InterestFixtures.form("Whole");
    var receipt = fixtures.receive(form);
    var detail = asModerator(() -> queries.detail(receipt.id())).orElseThrow();
    assertThat(detail.reference()).isEqualTo(receipt.reference());
    assertThat(detail.call().reference()).isEqualTo("BDT/DIR/110");
    assertThat(detail.email()).isEqualTo(form.email());
    assertThat(detail.contribution()).isEqualTo("Twelve masts.");
    assertThat(detail.heard()).isEqualTo("The letter");
    assertThat(detail.confirmedAt()).isNull();
    assertThat(detail.areas())
        .extracting(ChosenArea::area, ChosenArea::motivation)
        .containsExactly(tuple(FocusArea.ACCESS, "We know the villages."));
  }

  @Test
  void showsNothingToAnybodyElse() {
    var id = fixtures.received("Private");
    var all = QueueFilter.of(Tab.TO_DECIDE);
    for (Supplier<?> read :
        List.<Supplier<?>>of(
            () -> queries.rows(all, 0, 10),
            () -> queries.count(all),
            queries::counts,
            () -> queries.detail(id))) {
      assertThatThrownBy(read::get).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
      assertThatThrownBy(() -> fixtures.as(moderator, read, "ADMINISTRATOR"))
          .isInstanceOf(AccessDeniedException.class);
    }
  }

  private List<PossibleDuplicate> duplicates(ExpressionId id) {
    return asModerator(() -> queries.duplicatesOf(queries.detail(id).orElseThrow()));
  }

  private List<String> names(QueueFilter filter) {
    return asModerator(() -> queries.rows(filter, 0, 100)).stream()
        .map(QueueRow::organisation)
        .toList();
  }

  private <T> T asModerator(Supplier<T> work) {
    return fixtures.as(moderator, work, "SECRETARIAT");
  }
}
