package org.partner2connect.journeys;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import p2c.runtime.RunningSystem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that acts for somebody, here or as Keycloak's administrator. */
final class Api {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final JsonMapper JSON = new JsonMapper();

  private final String base;
  private final String token;

  private Api(String base, String token) {
    this.base = base;
    this.token = token;
  }

  /** The product's API for one account of the demonstration. */
  static Api of(RunningSystem system, String account) {
    return new Api(
        system.baseUrl() + "/api/v1",
        token(system.keycloakUrl() + "/realms/partner2connect", "p2c-cli", account, "demo"));
  }

  /** Keycloak's admin API for the demonstration's realm. */
  static Api ofKeycloak(RunningSystem system) {
    return new Api(
        system.keycloakUrl() + "/admin/realms/partner2connect",
        token(
            system.keycloakUrl() + "/realms/master",
            "admin-cli",
            "admin",
            system.keycloakAdminPassword()));
  }

  JsonNode get(String path) {
    return JSON.readTree(send("GET", path, BodyPublishers.noBody()));
  }

  void put(String path, String json) {
    send("PUT", path, BodyPublishers.ofString(json));
  }

  void post(String path, String json) {
    send("POST", path, BodyPublishers.ofString(json));
  }

  void delete(String path) {
    send("DELETE", path, BodyPublishers.noBody());
  }

  private String send(String method, String path, BodyPublisher body) {
    return answer(
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .method(method, body)
            .build());
  }

  private static String token(String realm, String client, String account, String password) {
    String form =
        Map.of(
                "grant_type", "password",
                "client_id", client,
                "username", account,
                "password", password)
            .entrySet()
            .stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return JSON.readTree(
            answer(
                HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form))
                    .build()))
        .get("access_token")
        .asString();
  }

  private static String answer(HttpRequest request) {
    try {
      HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
      if (response.statusCode() >= 300) {
        throw new IllegalStateException(
            request.method() + " " + request.uri() + ": " + response.statusCode());
      }
      return response.body();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
