package p2c.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTests {

  @Test
  void hasADefaultForEverything() {
    Settings settings = Settings.of(Map.of("HOME", "/home/ann"), List.of());
    assertThat(settings.home()).hasFileName(".p2c").isAbsolute();
    assertThat(settings.cache()).hasToString("/home/ann/.cache/partner2connect");
    assertThat(settings.publicUrl()).isEqualTo("http://127.0.0.1:8080");
    assertThat(settings.keycloakUrl()).isEqualTo("http://127.0.0.1:8180");
    assertThat(settings.inboxUrl()).isEqualTo("http://127.0.0.1:8025");
    assertThat(settings.restartApp()).isFalse();
    assertThat(settings.appOptions()).isEmpty();
  }

  @Test
  void takesTheOptionsOfTheJvmApart() {
    Settings settings =
        Settings.of(Map.of("P2C_APP_JAVA_OPTS", " -Xmx1g  -XX:+UseZGC "), List.of("--restart-app"));
    assertThat(settings.appOptions()).containsExactly("-Xmx1g", "-XX:+UseZGC");
    assertThat(settings.restartApp()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65536", "-1", "http", "8080 "})
  void refusesAPortThatIsNone(String port) {
    assertThatExceptionOfType(CannotStart.class)
        .isThrownBy(() -> Settings.of(Map.of("P2C_PORT", port), List.of()))
        .withMessage("P2C_PORT must be a port number from 1 to 65535, not %s.", port);
  }

  @ParameterizedTest
  @CsvSource({"P2C_PORT, 8180", "P2C_PORT, 8025", "P2C_INBOX_PORT, 8180"})
  void refusesOnePortForTwo(String variable, String port) {
    assertThatExceptionOfType(CannotStart.class)
        .isThrownBy(() -> Settings.of(Map.of(variable, port), List.of()))
        .withMessageContaining(variable)
        .withMessageContaining("must differ, both are " + port);
  }

  @Test
  void takesANumberOfNodes() {
    assertThat(Settings.of(Map.of(), List.of()).nodes()).isEqualTo(1);
    Settings two = Settings.of(Map.of(), List.of("--nodes", "2", "--restart-app"));
    assertThat(two.nodes()).isEqualTo(2);
    assertThat(two.restartApp()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "10", "two", "-1", ""})
  void refusesANumberOfNodesThatIsNone(String nodes) {
    assertThatExceptionOfType(CannotStart.class)
        .isThrownBy(() -> Settings.of(Map.of(), List.of("--nodes", nodes)))
        .withMessageStartingWith("--nodes wants a number from 1 to 9");
    assertThatExceptionOfType(CannotStart.class)
        .isThrownBy(() -> Settings.of(Map.of(), List.of("--nodes")))
        .withMessageContaining("not nothing");
  }

  @Test
  void refusesAnUnknownOption() {
    assertThatExceptionOfType(CannotStart.class)
        .isThrownBy(() -> Settings.of(Map.of(), List.of("--production")))
        .withMessageContaining("--production");
  }

  @Test
  void saysWhichVariableMovesATakenPort() throws Exception {
    try (ServerSocket taken = new ServerSocket()) {
      taken.bind(new InetSocketAddress(Ports.LOOPBACK, 0));
      int port = taken.getLocalPort();
      assertThatExceptionOfType(CannotStart.class)
          .isThrownBy(() -> Ports.requireFree(port, "P2C_PORT"))
          .withMessageContaining("Port %d is taken", port)
          .withMessageContaining("P2C_PORT=");
    }
  }

  @Test
  void findsFreePorts() {
    Ports.requireFree(Ports.anyFree(), "P2C_PORT");
  }
}
