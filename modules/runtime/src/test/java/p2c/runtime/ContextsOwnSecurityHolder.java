package p2c.runtime;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Lets whoever signs in within a test be seen by the context under test. With Vaadin each context
 * has a holder of its own, and the static one is that of the context that started last: when tests
 * return to an earlier context, its services would look for people in another holder.
 */
public final class ContextsOwnSecurityHolder implements TestExecutionListener, Ordered {

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }

  @Override
  public void beforeTestMethod(TestContext test) {
    if (test.hasApplicationContext()) {
      test.getApplicationContext()
          .getBeanProvider(SecurityContextHolderStrategy.class)
          .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
    }
  }
}
