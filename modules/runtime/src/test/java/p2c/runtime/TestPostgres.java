package p2c.runtime;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/**
 * Gives every Spring context of a test its own fresh database in the one PostgreSQL server of the
 * JVM. Being on the class path is enough; no test configures anything.
 */
@AutoConfiguration(
    beforeName = "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration")
@ConditionalOnClass(JdbcConnectionDetails.class)
public class TestPostgres {

  private static final AtomicInteger DATABASES = new AtomicInteger();

  @Bean
  @ConditionalOnMissingBean(JdbcConnectionDetails.class)
  JdbcConnectionDetails testDatabase(ConfigurableApplicationContext context) {
    TestPostgresServer.serve(context);
    String name = "test_" + DATABASES.incrementAndGet();
    String url = TestPostgresServer.createDatabase(name);
    return new JdbcConnectionDetails() {
      @Override
      public String getUsername() {
        return name;
      }

      @Override
      public String getPassword() {
        return TestPostgresServer.PASSWORD;
      }

      @Override
      public String getJdbcUrl() {
        return url;
      }
    };
  }
}
