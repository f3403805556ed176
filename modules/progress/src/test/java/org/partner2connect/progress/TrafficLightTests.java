package org.partner2connect.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partner2connect.progress.TrafficLight.GREEN;
import static org.partner2connect.progress.TrafficLight.NONE;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TrafficLightTests {

  @ParameterizedTest
  @CsvSource({
    "2021-03-01, 2021-03-01, GREEN",
    "2021-03-01, 2022-03-30, GREEN",
    "2021-03-01, 2022-03-31, YELLOW",
    "2021-03-01, 2022-08-31, YELLOW",
    "2021-03-01, 2022-09-01, RED",
    "2021-03-01, 2023-02-28, RED",
    "2021-03-01, 2023-03-01, INACTIVE",
    "2020-02-29, 2021-03-29, GREEN",
    "2020-02-29, 2021-03-30, YELLOW",
    "2020-02-29, 2022-02-28, INACTIVE",
    "2021-08-31, 2023-02-27, YELLOW",
    "2021-08-31, 2023-02-28, RED",
    "2022-01-01, 2021-01-01, GREEN"
  })
  void growsWithTheSilence(LocalDate heard, LocalDate today, TrafficLight light) {
    assertThat(TrafficLight.of(null, heard, today)).isEqualTo(light);
    assertThat(TrafficLight.of(Stage.IN_PROGRESS, heard, today)).isEqualTo(light);
    assertThat(TrafficLight.of(Stage.PLANNED, heard, today)).isEqualTo(light);
  }

  @ParameterizedTest
  @EnumSource(
      value = Stage.class,
      names = {"FULFILLED", "STOPPED"})
  void thereIsNoneWhereNothingIsExpected(Stage stage) {
    assertThat(TrafficLight.of(stage, LocalDate.of(2015, 1, 1), LocalDate.of(2031, 1, 1)))
        .isEqualTo(NONE);
  }

  @Test
  void onlyWhoIsLateIsReminded() {
    assertThat(GREEN.isOverdue()).isFalse();
    assertThat(NONE.isOverdue()).isFalse();
    assertThat(TrafficLight.YELLOW.isOverdue()).isTrue();
    assertThat(TrafficLight.RED.isOverdue()).isTrue();
    assertThat(TrafficLight.INACTIVE.isOverdue()).isTrue();
  }
}
