package org.partner2connect.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

class ReferenceFilesTests {

  private final ReferenceFiles files = new ReferenceFiles();

  @Test
  void listsExactlyThePillarsOfTheSource() throws IOException {
    try (var stream = new ClassPathResource("taxonomy/focus_areas.json").getInputStream()) {
      var source = JsonMapper.shared().readTree(stream).get("pillars");
      var expected =
          source
              .propertyStream()
              .flatMap(area -> area.getValue().valueStream())
              .map(name -> name.asString())
              .toList();
      var names = files.pillars().stream().map(pillar -> (Map<?, ?>) pillar.get("name"));
      assertThat(names.map(name -> String.valueOf(name.get("en")))).isEqualTo(expected);
    }
  }

  @Test
  void hasTheSameChecksumForTheSameFiles() {
    assertThat(new ReferenceFiles().checksum()).isEqualTo(files.checksum()).hasSize(64);
  }
}
