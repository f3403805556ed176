package org.partner2connect.interest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.servlet.FilterChain;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class FormQueueTests {

  private final FormQueue queue = new FormQueue();
  private final CountDownLatch leave = new CountDownLatch(1);
  private final AtomicInteger inside = new AtomicInteger();

  private final FilterChain work =
      (request, response) -> {
        inside.incrementAndGet();
        try {
          leave.await();
        } catch (InterruptedException stopping) {
          Thread.currentThread().interrupt();
        }
      };

  private Thread asks(String path) {
    return Thread.ofPlatform()
        .start(
            () -> {
              try {
                queue.doFilter(
                    new MockHttpServletRequest("GET", path), new MockHttpServletResponse(), work);
              } catch (Exception failure) {
                throw new IllegalStateException(failure);
              }
            });
  }

  @Test
  void letsTheNinthWaitForOneOfTheEightAndOtherPagesThrough() throws InterruptedException {
    var people = new ArrayList<Thread>();
    for (int person = 0; person < 8; person++) {
      people.add(asks(person % 2 == 0 ? "/fr/join" : "/join/status/x"));
    }
    await().untilAtomic(inside, org.hamcrest.Matchers.is(8));
    var ninth = asks("/en/join");
    people.add(ninth);
    await().until(() -> ninth.getState() == Thread.State.TIMED_WAITING);
    assertThat(inside).hasValue(8);

    people.add(asks("/en/calendar"));
    await().untilAtomic(inside, org.hamcrest.Matchers.is(9));

    leave.countDown();
    for (var person : people) {
      person.join();
    }
    assertThat(inside).hasValue(10);
  }
}
