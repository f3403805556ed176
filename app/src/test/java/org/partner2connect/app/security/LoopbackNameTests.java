package org.partner2connect.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LoopbackNameTests {

  private static final String PUBLIC = "http://127.0.0.1:8080";

  @Test
  void leadsToTheNameThatKeycloakKnows() throws Exception {
    assertThat(redirect(PUBLIC, "localhost", 8080, "GET")).isEqualTo(PUBLIC + "/workspace/?a=b");
  }

  @Test
  void leavesEverybodyElseAlone() throws Exception {
    assertThat(redirect(PUBLIC, "127.0.0.1", 8080, "GET")).isNull();
    assertThat(redirect(PUBLIC, "localhost", 9090, "GET")).isNull();
    assertThat(redirect(PUBLIC, "localhost", 8080, "POST")).isNull();
    assertThat(redirect(PUBLIC, "app", 8080, "GET")).isNull();
    assertThat(redirect("https://p2c.example.org", "localhost", 8080, "GET")).isNull();
  }

  private static String redirect(String publicUrl, String host, int port, String method)
      throws Exception {
    var request = new MockHttpServletRequest(method, "/workspace/");
    request.setServerName(host);
    request.setServerPort(port);
    request.setQueryString("a=b");
    var response = new MockHttpServletResponse();
    new LoopbackName(URI.create(publicUrl)).doFilter(request, response, new MockFilterChain());
    return response.getRedirectedUrl();
  }
}
