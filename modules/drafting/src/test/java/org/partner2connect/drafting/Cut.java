package org.partner2connect.drafting;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/** Stands between the application and its database, and cuts the line where the test says. */
@Component
class Cut implements BeanPostProcessor {

  /** Where the line is cut. */
  enum Where {
    NOWHERE,
    ON_CONNECTING,
    SILENT,
    BEFORE_COMMIT,
    AFTER_COMMIT
  }

  volatile Where where = Where.NOWHERE;
  final AtomicInteger cuts = new AtomicInteger();

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource source ? new CuttingSource(source) : bean;
  }

  private final class CuttingSource extends DelegatingDataSource {

    CuttingSource(DataSource source) {
      super(source);
    }

    @Override
    public Connection getConnection() throws SQLException {
      if (where == Where.ON_CONNECTING) {
        throw cut();
      }
      while (where == Where.SILENT) {
        LockSupport.parkNanos(1_000_000);
      }
      Connection real = super.getConnection();
      return (Connection)
          Proxy.newProxyInstance(
              Cut.class.getClassLoader(),
              new Class<?>[] {Connection.class},
              (proxy, method, arguments) -> {
                boolean commit = method.getName().equals("commit");
                if (commit && where == Where.BEFORE_COMMIT) {
                  real.abort(Runnable::run);
                  throw cut();
                }
                try {
                  Object result = method.invoke(real, arguments);
                  if (commit && where == Where.AFTER_COMMIT) {
                    real.abort(Runnable::run);
                    throw cut();
                  }
                  return result;
                } catch (InvocationTargetException failure) {
                  throw failure.getCause();
                }
              });
    }
  }

  private SQLException cut() {
    cuts.incrementAndGet();
    return new SQLException("The line is cut", "08006");
  }
}
