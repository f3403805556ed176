package org.partner2connect.drafting.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.partner2connect.drafting.late.HandedIn;
import org.partner2connect.drafting.late.TooMuchWork;
import org.partner2connect.drafting.late.UnreadableWork;
import org.partner2connect.kernel.Ids;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a late contribution, believing nothing. The form stands in docs/collab-protocol.md. */
final class ProposalReader {

  private static final int MOST_KIB = 256;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ProposalReader() {}

  /**
   * @throws TooMuchWork when there is more than 256 KiB of it; the rest is not read
   * @throws UnreadableWork when it has another form
   */
  static HandedIn read(HttpServletRequest request) throws IOException {
    byte[] body = request.getInputStream().readNBytes((MOST_KIB << 10) + 1);
    if (body.length > MOST_KIB << 10) {
      throw new TooMuchWork(MOST_KIB);
    }
    return work(tree(body));
  }

  private static JsonNode tree(byte[] body) {
    try {
      JsonNode tree = JSON.readTree(body);
      if (tree.isObject()) {
        return tree;
      }
    } catch (JacksonException noJson) {
      // Said below, in the same words as every other form that is not ours.
    }
    throw new UnreadableWork();
  }

  private static HandedIn work(JsonNode tree) {
    JsonNode changes = tree.path("changes");
    if (!changes.isArray() || changes.size() > HandedIn.MOST_CHANGES) {
      throw new UnreadableWork();
    }
    List<HandedIn.Change> blocks = new ArrayList<>(changes.size());
    for (JsonNode change : changes) {
      if (!change.isObject()) {
        throw new UnreadableWork();
      }
      blocks.add(
          new HandedIn.Change(
              text(change, "place"), text(change, "before"), text(change, "after")));
    }
    return new HandedIn(
        id(tree, "key"), id(tree, "epoch"), why(text(tree, "why")), text(tree, "base"), blocks);
  }

  private static String text(JsonNode tree, String field) {
    JsonNode value = tree.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    if (!value.isString()) {
      throw new UnreadableWork();
    }
    return value.stringValue();
  }

  private static UUID id(JsonNode tree, String field) {
    return Ids.parse(text(tree, field)).orElseThrow(UnreadableWork::new);
  }

  private static HandedIn.Why why(String name) {
    return Arrays.stream(HandedIn.Why.values())
        .filter(why -> why.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(UnreadableWork::new);
  }
}
