package org.partner2connect.insights;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.kernel.Ids;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes rows of the register as its module would leave them, for tests that only read. */
@TestComponent
public class RegisterRows {

  private static final String COMMITMENT =
      """
      insert into commitments.commitment (id, reference, lead_name, lead_category, status, type,
        language, area, amount, currency, estimated, in_kind, regions, groups, made_year, source,
        created_at, changed_at, published_at, withdrawn_at, withdrawal_reason, version)
      values (:id, :reference, :lead, :category, :status, :type, 'en', :area, :amount, :currency,
        :estimated, :inKind, :regions, '{}', :year, 'https://example.org/source', :at, :at, :published,
        :withdrawn, :reason, 0)
      """;

  private final JdbcClient jdbc;

  RegisterRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What a test says of a commitment; the rest is filled in. */
  public record Row(
      String reference,
      String lead,
      String category,
      String status,
      @Nullable String type,
      @Nullable String area,
      @Nullable String amount,
      @Nullable String currency,
      int year) {

    public static Row of(String reference) {
      return new Row(
          reference, "Sample Union", "OTHER", "PUBLISHED", "FINANCIAL", "ACCESS", null, null, 2022);
    }

    public Row worth(String much, String inCurrency) {
      return new Row(reference, lead, category, status, type, area, much, inCurrency, year);
    }

    public Row by(String organisation, String kind) {
      return new Row(reference, organisation, kind, status, type, area, amount, currency, year);
    }

    public Row in(String state) {
      return new Row(reference, lead, category, state, type, area, amount, currency, year);
    }

    public Row about(String kind, String where, int when) {
      return new Row(reference, lead, category, status, kind, where, amount, currency, when);
    }
  }

  /** Empties the register. */
  public void clear() {
    jdbc.sql("delete from progress.confirmation").update();
    jdbc.sql("delete from progress.report").update();
    jdbc.sql("delete from commitments.correction").update();
    jdbc.sql("delete from commitments.step").update();
    jdbc.sql("delete from commitments.commitment").update();
    jdbc.sql("delete from commitments.rate").update();
    changed();
  }

  /** Tells the readers that something has changed. */
  public void changed() {
    jdbc.sql("update insights.data_version set version = version + 1").update();
  }

  public UUID add(Row row, String title, String... countries) {
    var id = Ids.next();
    var at = OffsetDateTime.now(ZoneOffset.UTC);
    boolean withdrawn = row.status().equals("WITHDRAWN");
    boolean out = withdrawn || row.status().equals("PUBLISHED");
    jdbc.sql(COMMITMENT)
        .param("id", id)
        .param("reference", row.reference())
        .param("lead", row.lead())
        .param("category", row.category())
        .param("status", row.status())
        .param("type", row.type())
        .param("area", row.area())
        .param("amount", row.amount() == null ? null : new BigDecimal(row.amount()))
        .param("currency", row.currency())
        .param("estimated", false)
        .param("inKind", false)
        .param("regions", new String[0])
        .param("year", row.year())
        .param("at", at)
        .param("published", out ? at : null)
        .param("withdrawn", withdrawn ? at : null)
        .param("reason", withdrawn ? "Plans have changed" : null)
        .update();
    word(id, "en", title, "What " + title + " is about.");
    for (var country : countries) {
      jdbc.sql("insert into commitments.country values (?, ?)").param(id).param(country).update();
    }
    changed();
    return id;
  }

  public void word(UUID id, String language, String title, String description) {
    jdbc.sql("insert into commitments.wording values (?, ?, ?, ?)")
        .params(id, language, title, description)
        .update();
    changed();
  }

  public void target(UUID id, String code) {
    jdbc.sql("insert into commitments.target values (?, ?)").params(id, code).update();
    changed();
  }

  public void correct(UUID id, String field, @Nullable String before, @Nullable String after) {
    jdbc.sql("insert into commitments.correction values (?, ?, ?, ?, ?, 'A slip', now(), ?)")
        .param(Ids.next())
        .param(id)
        .param(field)
        .param(before)
        .param(after)
        .param(Ids.next())
        .update();
    changed();
  }

  public void rate(String currency, String usd, LocalDate day) {
    jdbc.sql("insert into commitments.rate values (?, ?, ?, ?, 'Sample Bank', now(), null)")
        .params(Ids.next(), currency, new BigDecimal(usd), day)
        .update();
    changed();
  }

  public UUID report(
      UUID commitment, String stage, @Nullable String amount, @Nullable Long people) {
    var id = Ids.next();
    jdbc.sql(
            """
            insert into progress.report (id, commitment_id, year, stage, amount, people, narrative,
              language, channel, reported_at)
            values (:id, :commitment, 2023, :stage, :amount, :people, 'It goes <well>.', 'en',
              'WORKSPACE', :at)
            """)
        .param("id", id)
        .param("commitment", commitment)
        .param("stage", stage)
        .param("amount", amount == null ? null : new BigDecimal(amount))
        .param("people", people)
        .param("at", OffsetDateTime.ofInstant(Instant.now(), ZoneOffset.UTC))
        .update();
    changed();
    return id;
  }

  public void answer(UUID report, String country, String kind, String text) {
    jdbc.sql(
            """
            insert into progress.confirmation (id, report_id, country, organisation_id, kind, text,
              language, status, submitted_at, decided_at, version)
            values (:id, :report, :country, :organisation, :kind, :text, 'en', 'PUBLISHED',
              clock_timestamp(), clock_timestamp(), 0)
            """)
        .param("id", Ids.next())
        .param("report", report)
        .param("country", country)
        .param("organisation", Ids.next())
        .param("kind", kind)
        .param("text", text)
        .update();
    changed();
  }
}
