package org.partner2connect.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;
import static org.partner2connect.identity.SignIns.ISSUER;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.identity.spi.LivePeople;
import org.partner2connect.identity.spi.LivePeople.LivePerson;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Rounds of questions to a Keycloak that answers as the real one does. */
class AccountCheckTests {

  private static final String TOKEN = "/realms/p2c/protocol/openid-connect/token";
  private static final String USERS = "/admin/realms/p2c/users/";
  private static final String ROLES = "/role-mappings/realm/composite";

  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private final List<String> asked = new ArrayList<>();
  private final WebSessionLog sessions = mock(WebSessionLog.class);
  private final SignOut signOut = mock(SignOut.class);
  private HttpServer keycloak;
  private AccountCheck check;

  @BeforeEach
  void startKeycloak() throws IOException {
    keycloak = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    keycloak.createContext(
        "/",
        exchange -> {
          synchronized (asked) {
            asked.add(exchange.getRequestURI().getPath());
          }
          String answer =
              answers.getOrDefault(
                  exchange.getRequestURI().getPath(), "404 {\"error\":\"User not found\"}");
          byte[] body = answer.substring(4).getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(Integer.parseInt(answer.substring(0, 3)), body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    keycloak.start();
    String url = "http://127.0.0.1:" + keycloak.getAddress().getPort();
    answers.put(TOKEN, "200 {\"access_token\":\"t\",\"expires_in\":60}");
    LivePeople writers = () -> Set.of(new LivePerson(ISSUER, "writer", Set.of()));
    check =
        new AccountCheck(
            ISSUER,
            new KeycloakDirectory(
                new KeycloakSettings(ISSUER, url + TOKEN, url + "/admin/realms/p2c", "c", "s")),
            sessions,
            new StaticListableBeanFactory(Map.of("writers", writers))
                .getBeanProvider(LivePeople.class),
            signOut);
    answers.put(USERS + "writer", "200 {\"id\":\"writer\",\"enabled\":true}");
  }

  @AfterEach
  void stopKeycloak() {
    keycloak.stop(0);
  }

  @Test
  void leavesThoseAloneWhoseAccountsAreGood() {
    atWork(new LivePerson(ISSUER, "ann", Set.of("SECRETARIAT")));
    answers.put(USERS + "ann", "200 {\"id\":\"ann\",\"enabled\":true}");
    answers.put(USERS + "ann" + ROLES, "200 [{\"name\":\"SECRETARIAT\"},{\"name\":\"other\"}]");
    check.run();
    verifyNoMoreInteractions(signOut);
    assertThat(asked).contains(USERS + "ann" + ROLES).doesNotContain(USERS + "writer" + ROLES);
  }

  @Test
  void endsTheSignInsOfDisabledDeletedAndDemotedPeople() {
    atWork(
        new LivePerson(ISSUER, "disabled", Set.of()),
        new LivePerson(ISSUER, "deleted", Set.of()),
        new LivePerson(ISSUER, "demoted", Set.of("ADMINISTRATOR")));
    answers.put(USERS + "disabled", "200 {\"enabled\":false}");
    answers.put(USERS + "demoted", "200 {\"enabled\":true}");
    answers.put(USERS + "demoted" + ROLES, "200 [{\"name\":\"default-roles\"}]");
    check.run();
    verify(signOut).close(ISSUER, "disabled");
    verify(signOut).close(ISSUER, "deleted");
    verify(signOut).end(ISSUER, "demoted", null);
    verifyNoMoreInteractions(signOut);
  }

  @Test
  void asksAboutWhoeverOnlyHoldsADocumentsToken() {
    answers.put(USERS + "writer", "200 {\"enabled\":false}");
    check.run();
    verify(signOut).close(ISSUER, "writer");
  }

  @Test
  void leavesPeopleOfAnotherRealmAlone() {
    atWork(new LivePerson("https://elsewhere.example.org", "eve", Set.of()));
    check.run();
    assertThat(asked).doesNotContain(USERS + "eve");
  }

  @Test
  void throwsNobodyOutWhileKeycloakCannotBeAsked() {
    atWork(new LivePerson(ISSUER, "gone", Set.of()));
    for (String answer : List.of("503 {}", "401 {\"error\":\"invalid_client\"}", "200 {}")) {
      answers.put(TOKEN, answer);
      isUnavailable();
    }
    answers.put(TOKEN, "200 {\"access_token\":\"t\"}");
    for (String answer : List.of("403 {}", "500 {}", "404 <html>", "404 {}", "200 {}", "200 x")) {
      answers.put(USERS + "gone", answer);
      isUnavailable();
    }
    keycloak.stop(0);
    isUnavailable();
    verifyNoMoreInteractions(signOut);
  }

  @Test
  void asksNothingWhenNobodyIsAtWork() {
    when(sessions.people()).thenReturn(List.of());
    new AccountCheck(
            ISSUER,
            () -> {
              throw new Directory.Unavailable("not to be asked");
            },
            sessions,
            new StaticListableBeanFactory().getBeanProvider(LivePeople.class),
            signOut)
        .run();
  }

  private void isUnavailable() {
    assertThatExceptionOfType(Directory.Unavailable.class).isThrownBy(check::run);
  }

  private void atWork(LivePerson... people) {
    when(sessions.people()).thenReturn(List.of(people));
  }
}
