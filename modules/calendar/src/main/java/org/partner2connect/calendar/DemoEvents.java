package org.partner2connect.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partner2connect.kernel.DemoData;
import org.partner2connect.taxonomy.Label;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The coalition's real events from 2020 to 2025, each with its source; French titles are ours. What
 * moved is announced as it first was, and then moved.
 */
@Component
@Profile("demo")
class DemoEvents implements DemoData {

  private final Announcements announcements;

  DemoEvents(Announcements announcements) {
    this.announcements = announcements;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public void load() {
    for (var event : JsonMapper.shared().readTree(file())) {
      var versions = Stream.concat(event.path("earlier").valueStream(), Stream.of(event)).toList();
      var id = announcements.announce(details(versions.getFirst()));
      for (var next = 1; next < versions.size(); next++) {
        announcements.change(id, next - 1L, details(versions.get(next)));
      }
    }
  }

  private static EventDetails details(JsonNode event) {
    var zone = ZoneId.of(event.get("zone").asString());
    return new EventDetails(
        label(event.get("title")),
        EventDates.parse(event.get("start").asString(), text(event, "end"), zone),
        event.hasNonNull("place") ? label(event.get("place")) : null,
        text(event, "source"),
        text(event, "link"));
  }

  private static Label label(JsonNode texts) {
    return Label.of(texts.get("en").asString(), texts.get("fr").asString());
  }

  private static @Nullable String text(JsonNode event, String field) {
    return event.hasNonNull(field) ? event.get(field).asString() : null;
  }

  private static String file() {
    try {
      return new ClassPathResource("calendar/events.json")
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
