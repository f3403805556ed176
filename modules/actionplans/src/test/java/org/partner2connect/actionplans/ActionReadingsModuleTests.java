package org.partner2connect.actionplans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.partner2connect.actionplans.Trees.action;
import static org.partner2connect.actionplans.Trees.complete;
import static org.partner2connect.actionplans.Trees.document;
import static org.partner2connect.actionplans.Trees.heading;
import static org.partner2connect.actionplans.Trees.identified;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.drafting.AttributeChange;
import org.partner2connect.drafting.DocumentContent;
import org.partner2connect.drafting.DocumentId;
import org.partner2connect.drafting.Documents;
import org.partner2connect.kernel.Ids;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.yjs.XmlFragment;
import org.partner2connect.yjs.XmlNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PlanContext
class ActionReadingsModuleTests {

  private static final Instant READ_AT = Instant.parse("2022-01-25T14:31:00Z");

  @Autowired ActionReadings readings;
  @Autowired ActionPlanQueries queries;
  @Autowired ActionsFeed feed;
  @Autowired Documents documents;
  @Autowired PlanFixtures fixtures;
  @Autowired JdbcClient jdbc;

  PlanReference plan;
  PlanFixtures.Someone reader;
  String a = Ids.next().toString();
  String b = Ids.next().toString();

  @BeforeEach
  void opensAPlan() {
    plan = fixtures.plan(FocusArea.VALUE_CREATION);
    reader = fixtures.delegate("Reader");
  }

  @Test
  void makesRowsOfWhatTheTextSays() {
    var ministry = fixtures.organisation("Ministry of Samples");
    read(
        10,
        heading(2, "Pillar"),
        complete(a, "Build").with("lead", ministry.toString()),
        identified(b, "Find").with("countries", "[\"TCD\",\"XXX\"]"));

    var list = actions();

    assertThat(list.readAt()).isEqualTo(READ_AT);
    assertThat(list.seq()).isEqualTo(10);
    assertThat(list.complete()).isEqualTo(1);
    assertThat(list.actions())
        .extracting(ActionRow::number, ActionRow::title, ActionRow::lead)
        .containsExactly(tuple("1.1", "Build", "Ministry of Samples"), tuple("1.2", "Find", null));
    assertThat(list.actions().getLast().countries()).containsExactly("TCD");
    assertThat(list.actions().getLast().reasons())
        .contains(Incompleteness.COUNTRIES_UNKNOWN, Incompleteness.LEAD_MISSING);
  }

  @Test
  void letsTheNewestReadingWin() {
    read(10, identified(a, "New"));
    read(9, identified(a, "Old"));

    assertThat(titles()).containsExactly("New");
    assertThat(actions().seq()).isEqualTo(10);
  }

  @Test
  void keepsTheRowOfARemovedActionAndRevivesItByUndo() {
    read(10, identified(a, "Build"), identified(b, "Find"));
    read(11, identified(b, "Find"));

    assertThat(titles()).containsExactly("Find");
    assertThat(states()).containsEntry(a, "REMOVED").containsEntry(b, "ACTIVE");

    read(12, identified(a, "Build"), identified(b, "Find"));

    assertThat(titles()).containsExactly("Build", "Find");
    assertThat(states()).containsEntry(a, "ACTIVE");
  }

  @Test
  void givesACopyAnIdOfItsOwnAndLeavesTheFirstAlone() {
    documents.setAttributes(
        plan.document(),
        text -> List.of(new AttributeChange(pathOfAction(text), "id", "not an id")));

    readings.project(documents.read(plan.document()));

    var repaired = ActionReader.read(documents.read(plan.document()).content());
    assertThat(repaired).hasSize(1).allSatisfy(found -> assertThat(found.id()).isPresent());
    readings.project(documents.read(plan.document()));
    assertThat(actions().actions())
        .singleElement()
        .satisfies(row -> assertThat(repaired.getFirst().id()).contains(row.id()));
  }

  @Test
  void rebuildsTheSameRowsAsItReadThemOneByOne() {
    readings.project(documents.read(plan.document()));
    documents.setAttributes(
        plan.document(),
        text -> List.of(new AttributeChange(pathOfAction(text), "indicator", "People covered")));
    readings.project(documents.read(plan.document()));
    var incremental = rows();
    assertThat(incremental).isNotEmpty();
    jdbc.sql("update actionplans.action set title = 'spoilt', seq = 0, indicator = null").update();
    jdbc.sql("update actionplans.action set state = 'REMOVED'").update();

    fixtures.asSystem(() -> readings.rebuild());

    assertThat(rows()).isEqualTo(incremental);
    jdbc.sql("delete from actionplans.action where plan_id = :plan")
        .param("plan", plan.id().value())
        .update();

    fixtures.asSystem(() -> readings.rebuild());

    assertThat(rows()).isEqualTo(incremental);
  }

  @Test
  void rebuildsForTheAdministratorOnly() {
    assertThatThrownBy(
            () ->
                fixtures.as(
                    reader,
                    () -> {
                      readings.rebuild();
                      return true;
                    }))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void followsTheTextByItself() {
    var calls = new AtomicInteger();
    var stop = feed.follow(plan.id(), calls::incrementAndGet);

    documents.setAttributes(
        plan.document(),
        text -> List.of(new AttributeChange(pathOfAction(text), "indicator", "People covered")));

    await()
        .untilAsserted(
            () ->
                assertThat(actions().actions())
                    .extracting(ActionRow::indicator)
                    .contains("People covered"));
    assertThat(calls).hasPositiveValue();
    stop.run();
  }

  @Test
  void readsADocumentOfNobodyWithoutComplaint() {
    var unknown = new DocumentId(Ids.next());

    readings.project(new DocumentContent(unknown, 1, READ_AT, document(action("Lost"))));

    assertThat(actions().actions()).extracting(ActionRow::title).doesNotContain("Lost");
  }

  @Test
  void showsNothingToWhoeverMayNotKnow() {
    read(10, identified(a, "Secret"));
    var newcomer = fixtures.someone("Newcomer");

    assertThat(fixtures.as(newcomer, () -> queries.actions(plan.id())).actions()).isEmpty();
    assertThat(fixtures.as(newcomer, () -> queries.find(plan.id()))).isEmpty();
    assertThat(fixtures.as(newcomer, queries::plansByGroup)).isEmpty();
  }

  private static List<Integer> pathOfAction(XmlFragment text) {
    return ActionReader.read(text).getFirst().path();
  }

  private void read(long seq, XmlNode... nodes) {
    readings.project(new DocumentContent(plan.document(), seq, READ_AT, document(nodes)));
  }

  private ActionList actions() {
    return fixtures.as(reader, () -> queries.actions(plan.id()));
  }

  private List<String> titles() {
    return actions().actions().stream().map(ActionRow::title).toList();
  }

  private Map<String, String> states() {
    return jdbc
        .sql("select id, state from actionplans.action where plan_id = :plan")
        .param("plan", plan.id().value())
        .query((row, i) -> Map.entry(row.getString("id"), row.getString("state")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private List<Map<String, Object>> rows() {
    return jdbc.sql(
            """
            select id, state, position, number, title, description, lead, partners::text,
                countries::text, targets::text, indicator, due, reasons::text, seq
            from actionplans.action where plan_id = :plan order by position
            """)
        .param("plan", plan.id().value())
        .query()
        .listOfRows();
  }
}
