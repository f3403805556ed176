package p2c.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadBalancerTests {

  @Test
  void namesEveryNodeOnceWithItsCookieAndOnceForEachOtherUse() throws Exception {
    String configuration = LoadBalancer.configurationFor(8080, List.of(4001, 4002));
    assertThat(configuration)
        .contains("bind 127.0.0.1:8080\n")
        .contains("  server node1 127.0.0.1:4001 cookie node1 check\n")
        .contains("  server node2 127.0.0.1:4002 cookie node2 check\n")
        .doesNotContain("${");
    assertThat(configuration.split("track by_session/node2", -1)).hasSize(3);
  }

  @Test
  void listensAndConnectsOnThisMachineOnly() throws Exception {
    assertThat(LoadBalancer.configurationFor(8080, List.of(4001)).lines())
        .filteredOn(line -> line.strip().matches("(bind|server) .*"))
        .allMatch(line -> line.contains(" 127.0.0.1:"));
  }

  @Test
  void findsTheProgramOnThePath(@TempDir Path folder) throws Exception {
    assertThat(LoadBalancer.in("/nowhere::" + folder)).isEmpty();
    Path program = Files.writeString(folder.resolve("haproxy"), "#!/bin/sh\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    assertThat(LoadBalancer.in("/nowhere::" + folder)).contains(program);
  }

  @Test
  void saysHowToInstallIt() {
    assertThatExceptionOfType(CannotStart.class)
        .isThrownBy(() -> LoadBalancer.require(Optional.empty()))
        .withMessageContaining("apt-get install haproxy");
  }
}
