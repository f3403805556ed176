package org.partner2connect.drafting;

import java.util.Optional;
import org.partner2connect.drafting.spi.Persona;
import org.partner2connect.identity.PersonId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Under which name, organisation and colour somebody appears: the server's word, not theirs. */
final class PresenceCard {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** The light theme's colours of people, for clients that know no others. */
  private static final String[] COLOURS = {
    "#9c2f5f", "#0b6b62", "#6a4bb0", "#8a5300", "#2257a8", "#4c6611", "#a3401c", "#4a5560"
  };

  static final int NUMBER_OF_COLOURS = COLOURS.length;

  private final String user;

  /**
   * @param colour 1 to 8
   */
  PresenceCard(Persona persona, PersonId person, int colour) {
    user =
        JSON.createObjectNode()
            .put("name", persona.name())
            .put("organisation", persona.organisation())
            .put("initials", persona.initials())
            .put("role", persona.role())
            .put("colour", colour)
            .put("color", COLOURS[colour - 1])
            .put("person", person.toString())
            .toString();
  }

  /**
   * Puts the name under a state: keeps the cursor, drops everything else.
   *
   * @return the state as JSON, {@code null} as it is; empty when it is neither that nor an object
   */
  Optional<String> sign(String state) {
    if (state.equals("null")) {
      return Optional.of(state);
    }
    try {
      JsonNode read = JSON.readTree(state);
      if (!read.isObject()) {
        return Optional.empty();
      }
      JsonNode cursor = read.get("cursor");
      String kept = cursor == null ? "null" : cursor.toString();
      return Optional.of("{\"user\":" + user + ",\"cursor\":" + kept + "}");
    } catch (JacksonException notJson) {
      return Optional.empty();
    }
  }
}
