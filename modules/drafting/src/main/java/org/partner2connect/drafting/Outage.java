package org.partner2connect.drafting;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionSystemException;

/**
 * Tells whether a failure means that the database is away for everybody (unreachable, restarting,
 * out of space or connections, read-only), so that waiting helps and nobody is to blame.
 */
final class Outage {

  /** Classes of SQLSTATE: connection exception, insufficient resources, system error. */
  private static final Set<String> CLASSES = Set.of("08", "53", "58");

  /** Operator intervention, and a server that has become a standby. */
  private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03", "25006");

  private Outage() {}

  static boolean isCauseOf(@Nullable Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && isOutage(sql)) {
        return true;
      }
      // The rollback failed too, and its failure hides the first one.
      if (cause instanceof TransactionSystemException both
          && both.getApplicationException() != null) {
        return isCauseOf(both.getApplicationException()) || isCauseOf(both.getCause());
      }
    }
    return false;
  }

  /**
   * The driver always gives a state; what has none comes from the pool: no or a dead connection.
   */
  private static boolean isOutage(SQLException failure) {
    String state = failure.getSQLState();
    return state == null
        || failure instanceof SQLRecoverableException
        || (failure instanceof SQLTransientException && !isRetryable(state))
        || (state.length() == 5 && CLASSES.contains(state.substring(0, 2)))
        || STATES.contains(state);
  }

  /** Serialisation failures and deadlocks are transient, but somebody's fault. */
  private static boolean isRetryable(String state) {
    return state.startsWith("40");
  }
}
