package org.partner2connect.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CsvTests {

  @Test
  void keepsCommasAndQuotesInsideAQuotedField() {
    var row = Csv.rows("code,name\nBES,\"Bonaire, \"\"Saba\"\"\"\n").getFirst();
    assertThat(row).containsEntry("code", "BES").containsEntry("name", "Bonaire, \"Saba\"");
  }

  @Test
  void keepsEmptyFields() {
    assertThat(Csv.rows("a,b,c\n,,\n").getFirst()).containsEntry("b", "").hasSize(3);
  }

  @Test
  void refusesALineOfAnotherLength() {
    assertThatIllegalArgumentException().isThrownBy(() -> Csv.rows("a,b\n1\n"));
  }
}
