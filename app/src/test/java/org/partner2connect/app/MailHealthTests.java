package org.partner2connect.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A mail server that is missing is said, and takes nothing out of service. */
@AppTest
class MailHealthTests {

  @LocalServerPort int port;

  @Test
  void saysThatNoMailServerIsConfiguredAtAnAddressOfItsOwn() {
    var web = new Web(port);
    await()
        .untilAsserted(
            () ->
                assertThat(web.get("/actuator/health/mail").body())
                    .isEqualTo("{\"status\":\"UNCONFIGURED\"}"));
    assertThat(web.get("/actuator/health/mail").statusCode()).isEqualTo(503);
    assertThat(web.get("/actuator/health").statusCode()).isEqualTo(200);
    assertThat(web.get("/actuator/health").body()).contains("\"status\":\"UP\"");
    assertThat(web.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
  }
}
