package org.partner2connect.actionplans.web;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads a JSON string and takes no number or truth value for one. */
final class TextOnly extends ValueDeserializer<String> {

  @Override
  public String deserialize(JsonParser json, DeserializationContext context) {
    return json.hasToken(JsonToken.VALUE_STRING)
        ? json.getString()
        : (String) context.handleUnexpectedToken(context.constructType(String.class), json);
  }
}
