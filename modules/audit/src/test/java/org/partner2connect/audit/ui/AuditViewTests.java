package org.partner2connect.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.QueryParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.audit.AuditContext;
import org.partner2connect.audit.AuditFixtures;
import org.partner2connect.uikit.EmptyState;
import org.springframework.beans.factory.annotation.Autowired;
import p2c.runtime.TestSignIn;

/** The page of the record, without a browser. */
@AuditContext
@ViewPackages(classes = AuditView.class)
class AuditViewTests extends SpringBrowserlessTest {

  @Autowired AuditFixtures fixtures;

  @BeforeEach
  void empties() {
    fixtures.reset();
    UI.getCurrent().setLocale(Locale.ENGLISH);
    AuditFixtures.signIn("moderator", "SECRETARIAT");
  }

  @AfterEach
  void signsOut() {
    TestSignIn.signOut();
  }

  @Test
  void saysWhenNothingIsOnRecord() {
    open("");
    assertThat($(H1.class).single().getText()).isEqualTo("Audit record");
    assertThat($(EmptyState.class).exists()).isTrue();
    assertThat($(NativeTableRow.class).all()).isEmpty();
  }

  @Test
  void namesWhoDidWhat() {
    var person = fixtures.person("moderator");
    fixtures.publish(
        AuditFixtures.decided("interest.audit.unknown", person.value(), "P2C-EOI-1 <b>"));
    awaitCount(1);
    open("");
    assertThat($(NativeTableRow.class).all()).hasSize(2);
    assertThat(text())
        .contains("Name of moderator", "Secretariat", "P2C-EOI-1 <b>", "interest.audit.unknown")
        .contains("Expression of interest");
    assertThat($(Button.class).withText("Check the chain").exists()).isFalse();
  }

  @Test
  void narrowsDownByAddressAndMindsNoNonsenseInIt() {
    fixtures.publish(AuditFixtures.decided("x", null, "P2C-EOI-1"));
    awaitCount(1);
    open("type=EVENT");
    assertThat($(EmptyState.class).exists()).isTrue();
    $(Button.class).withText("Show everything").single().click();
    assertThat($(NativeTableRow.class).all()).hasSize(2);
    open("person=nobody&day=31.12.2026&page=-7");
    assertThat($(NativeTableRow.class).all()).hasSize(2);
    open("page=99999999999");
    assertThat($(NativeTableRow.class).all()).hasSize(2);
  }

  @Test
  void turnsPages() {
    IntStream.range(0, 51)
        .forEach(number -> fixtures.publish(AuditFixtures.decided("x", null, "No. " + number)));
    awaitCount(51);
    open("");
    assertThat($(NativeTableRow.class).all()).hasSize(51);
    $(Button.class).withText("Older").single().click();
    assertThat($(NativeTableRow.class).all()).hasSize(2);
    assertThat($(Button.class).withText("Older").single().isEnabled()).isFalse();
  }

  @Test
  void showsEverybodyTheOwnDeedsOnlyPageByPage() {
    var own = fixtures.person("delegate").value();
    AuditFixtures.signIn("delegate");
    UI.getCurrent().navigate("own-deeds");
    assertThat($(EmptyState.class).exists()).isTrue();
    fixtures.publish(AuditFixtures.decided("x", fixtures.person("other").value(), "Others"));
    IntStream.range(0, 51)
        .forEach(number -> fixtures.publish(AuditFixtures.decided("x", own, "No. " + number)));
    awaitCount(52);
    UI.getCurrent().navigate("own-deeds");
    assertThat(ownText()).contains("51 records", "Name of delegate").doesNotContain("Others");
    assertThat($(NativeTableRow.class).all()).hasSize(51);
    $(Button.class).withText("Older").single().click();
    assertThat($(NativeTableRow.class).all()).hasSize(2);
    UI.getCurrent().navigate("own-deeds", QueryParameters.of("page", "nonsense"));
    assertThat($(NativeTableRow.class).all()).hasSize(51);
  }

  private String ownText() {
    return textOf($(OwnDeedsView.class).single().getElement());
  }

  @Test
  void letsTheAdministratorCheckTheChain() {
    AuditFixtures.signIn("admin", "ADMINISTRATOR");
    fixtures.publish(AuditFixtures.decided("x", null, "P2C-EOI-1"));
    awaitCount(1);
    open("");
    $(Button.class).withText("Check the chain").single().click();
    assertThat(text()).contains("Unbroken", "The one record is as it was written.");
  }

  @Test
  void isForTheSecretariatAndTheAdministrator() {
    assertThat(AuditView.class.getAnnotation(RolesAllowed.class).value())
        .containsExactlyInAnyOrder("ADMINISTRATOR", "SECRETARIAT");
  }

  private void awaitCount(long count) {
    await().untilAsserted(() -> assertThat(fixtures.count()).isEqualTo(count));
  }

  private static void open(String query) {
    UI.getCurrent()
        .navigate(
            "audit", query.isEmpty() ? QueryParameters.empty() : QueryParameters.fromString(query));
  }

  private String text() {
    return textOf($(AuditView.class).single().getElement());
  }

  private static String textOf(com.vaadin.flow.dom.Element element) {
    if (element.isTextNode()) {
      return element.getText();
    }
    return String.join(" ", element.getChildren().map(AuditViewTests::textOf).toList());
  }
}
