package org.partner2connect.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

class OwnPagesOnlyTests {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "same-origin, -, 200",
        "same-origin, https://p2c.example.org, 200",
        "-, https://p2c.example.org, 200",
        "same-site, https://p2c.example.org, 403",
        "cross-site, -, 403",
        "none, -, 403",
        "-, https://other.p2c.example.org, 403",
        "-, http://p2c.example.org, 403",
        "-, https://p2c.example.org:8443, 403",
        "-, null, 403",
        "-, -, 403"
      })
  void takesCallsOfPagesOfThisOriginOnly(String site, String origin, int status) throws Exception {
    assertThat(status("/collab/x/token", site, origin)).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"/collab/x", "/workspace/"})
  void leavesOtherRequestsAlone(String path) throws Exception {
    assertThat(status(path, "cross-site", null)).isEqualTo(200);
  }

  private static int status(String path, String site, String origin) throws Exception {
    var request = new MockHttpServletRequest("POST", path);
    if (site != null) {
      request.addHeader("Sec-Fetch-Site", site);
    }
    if (origin != null) {
      request.addHeader("Origin", origin);
    }
    var response = new MockHttpServletResponse();
    new OwnPagesOnly(
            PathPatternRequestMatcher.pathPattern("/collab/*/token"),
            URI.create("https://p2c.example.org"))
        .doFilter(request, response, new MockFilterChain());
    return response.getStatus();
  }
}
