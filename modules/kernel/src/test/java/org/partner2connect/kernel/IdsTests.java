package org.partner2connect.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdsTests {

  @Test
  void makesIdsOfVersion7() {
    assertThat(Ids.next().version()).isEqualTo(7);
  }

  @Test
  void readsOnlyTheCanonicalForm() {
    var id = Ids.next();
    assertThat(Ids.parse(id.toString())).contains(id);
    assertThat(Ids.parse("0194F0AA-0000-7000-8000-000000000000")).isEmpty();
    assertThat(Ids.parse("1-1-1-1-1")).isEmpty();
  }
}
