package org.partner2connect.journeys;

import java.sql.DriverManager;
import java.sql.SQLException;
import p2c.runtime.RunningSystem;

/** For a while, the deadline of the call lies in the past. */
record DeadlinePassed(RunningSystem system) implements AutoCloseable {

  static DeadlinePassed in(RunningSystem system) {
    var passed = new DeadlinePassed(system);
    passed.move("- interval '2 years'");
    return passed;
  }

  @Override
  public void close() {
    move("+ interval '2 years'");
  }

  private void move(String by) {
    try (var database = DriverManager.getConnection(system.jdbcUrl());
        var statement = database.createStatement()) {
      statement.execute(
          "update interest.call set opens_at = opens_at " + by + ", deadline = deadline " + by);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
