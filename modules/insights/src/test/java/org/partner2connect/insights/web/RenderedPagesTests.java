package org.partner2connect.insights.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.partner2connect.insights.figures.Snapshots;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/** A page that many ask for at the same moment. */
class RenderedPagesTests {

  private static final int READERS = 40;

  private final Snapshots snapshots = mock(Snapshots.class);
  private final AtomicInteger rendered = new AtomicInteger();

  @Test
  void isRenderedOnce() throws Exception {
    var all = new CountDownLatch(READERS);
    var pages = pages();
    FilterChain page =
        (request, response) -> {
          rendered.incrementAndGet();
          wait(all);
          response.getOutputStream().write("page".getBytes(StandardCharsets.UTF_8));
        };
    Callable<MockHttpServletResponse> reader =
        () -> {
          var response = new MockHttpServletResponse();
          all.countDown();
          pages.doFilter(new MockHttpServletRequest("GET", "/en/dashboard"), response, page);
          return response;
        };
    var tags = new ArrayList<String>();
    try (var readers = Executors.newFixedThreadPool(READERS)) {
      for (var answer : readers.invokeAll(Collections.nCopies(READERS, reader))) {
        assertThat(answer.get().getContentAsString()).isEqualTo("page");
        tags.add(answer.get().getHeader("ETag"));
      }
    }
    assertThat(rendered).hasValue(1);
    assertThat(tags).hasSize(READERS).containsOnly(tags.getFirst());
  }

  @Test
  void anErrorIsKeptForNobody() throws Exception {
    var pages = pages();
    FilterChain missing =
        (request, response) -> {
          rendered.incrementAndGet();
          ((HttpServletResponse) response).setStatus(404);
        };
    for (int i = 0; i < 2; i++) {
      var response = new MockHttpServletResponse();
      pages.doFilter(
          new MockHttpServletRequest("GET", "/en/commitments/P2C-C-1"), response, missing);
      assertThat(response.getStatus()).isEqualTo(404);
      assertThat(response.getHeader("ETag")).isNull();
    }
    assertThat(rendered).hasValue(2);
  }

  private RenderedPages pages() {
    when(snapshots.tag()).thenReturn("7-2026-11-28");
    return new RenderedPages(
        snapshots, new RenderedShelf(), new FixedLocaleResolver(Locale.ENGLISH));
  }

  private static void wait(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
