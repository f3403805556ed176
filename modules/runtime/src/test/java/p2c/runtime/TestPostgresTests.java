package p2c.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class TestPostgresTests {

  private final ApplicationContextRunner contexts =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  TestPostgres.class,
                  DataSourceAutoConfiguration.class,
                  JdbcTemplateAutoConfiguration.class,
                  JdbcClientAutoConfiguration.class));

  @Test
  void givesEveryContextAnEmptyDatabaseOfPostgreSql18() {
    contexts.run(
        first -> {
          query(first, "create table mine (id int)");
          assertThat(value(first, "show server_version")).startsWith("18.");
          contexts.run(
              second ->
                  assertThat(value(second, "select coalesce(to_regclass('mine')::text, 'absent')"))
                      .isEqualTo("absent"));
        });
  }

  @Test
  void neverRunsTestsOnADurableServer() {
    contexts.run(context -> assertThat(value(context, "show fsync")).isEqualTo("off"));
  }

  private static void query(ApplicationContext context, String sql) {
    JdbcClient.create(context.getBean(DataSource.class)).sql(sql).update();
  }

  private static String value(ApplicationContext context, String sql) {
    return JdbcClient.create(context.getBean(DataSource.class))
        .sql(sql)
        .query(String.class)
        .single();
  }
}
