package org.partner2connect.insights.figures;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.CommitmentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Knows which state of the published data is the present one, across all nodes, and what has
 * changed with the latest of them. Whoever counts the version up keeps others from doing so until
 * the end of the transaction: versions become visible one after the other.
 */
@Component
class DataVersionLog {

  /** A node that is further behind than this reads everything. */
  private static final int KEPT = 500;

  private final JdbcClient jdbc;

  DataVersionLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long current() {
    return jdbc.sql("select version from insights.data_version").query(Long.class).single();
  }

  /** Something of that commitment has changed. */
  void changed(CommitmentId commitment) {
    add(commitment.value());
  }

  /** Anything may have changed. */
  void changedAtLarge() {
    add(null);
  }

  /** Which commitments have changed after one version and up to another; empty for any. */
  Optional<Set<UUID>> changes(long after, long upTo) {
    if (upTo - after > KEPT) {
      return Optional.empty();
    }
    var known =
        jdbc.sql(
                """
                select commitment_id from insights.change
                where version > :after and version <= :upTo and commitment_id is not null
                """)
            .param("after", after)
            .param("upTo", upTo)
            .query(UUID.class)
            .list();
    return known.size() == upTo - after ? Optional.of(Set.copyOf(known)) : Optional.empty();
  }

  private void add(@Nullable UUID commitment) {
    long version =
        jdbc.sql("update insights.data_version set version = version + 1 returning version")
            .query(Long.class)
            .single();
    jdbc.sql("insert into insights.change (version, commitment_id) values (:version, :commitment)")
        .param("version", version)
        .param("commitment", commitment)
        .update();
    jdbc.sql("delete from insights.change where version <= :version - " + KEPT)
        .param("version", version)
        .update();
  }
}
