package org.partner2connect.apikeys.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.apikeys.KeyDays;
import org.partner2connect.apikeys.KeyFixtures;
import org.partner2connect.apikeys.KeyFixtures.Member;
import org.partner2connect.apikeys.KeyGate;
import org.partner2connect.apikeys.KeyPurpose;
import org.partner2connect.apikeys.KeyRing;
import org.partner2connect.apikeys.KeysContext;
import org.partner2connect.membership.Delegations;
import org.partner2connect.membership.SeatRole;
import org.partner2connect.uikit.Ways;
import org.partner2connect.uikit.WordsDialog;
import org.springframework.beans.factory.annotation.Autowired;
import p2c.runtime.TestSignIn;

/** The page of an organisation's keys, without a browser. */
@KeysContext
@ViewPackages(classes = ApiKeysView.class)
class ApiKeysViewTests extends SpringBrowserlessTest {

  @Autowired KeyFixtures fixtures;
  @Autowired KeyRing ring;
  @Autowired KeyGate gate;
  @Autowired ApiKeyPlaces places;
  @Autowired Delegations delegations;
  @Autowired Clock clock;

  Member focal;

  @BeforeEach
  void seatsAFocalPoint() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
    focal = fixtures.focalPoint("Fiona Focal");
  }

  @AfterEach
  void signsOut() {
    TestSignIn.signOut();
  }

  @Test
  void saysWhatToDoWhenThereIsNoKey() {
    open(focal);
    assertThat($(H1.class).single().getText()).isEqualTo("API keys");
    assertThat(words()).contains("There is no key that works.", "0 of 10 keys in use");
  }

  @Test
  void makesAKeyAndShowsItOnce() {
    open(focal);
    button("Make a key…").click();
    $(TextField.class).single().setValue("Project database");
    purpose().setValue(KeyPurpose.READ_COMMITMENTS);
    button("Make the key").click();
    var secret = $(TextField.class).withClassName("keys-secret").single().getValue();
    assertThat(gate.admit(secret)).isPresent();
    assertThat(words($(SecretDialog.class).single())).contains("shown only now");
    button("I have kept the key").click();
    assertThat($(SecretDialog.class).exists()).isFalse();
    assertThat(words())
        .contains("Project database", "Read commitments", "Fiona Focal", "1 of 10 keys in use")
        .contains("The key “Project database” works from now on.")
        .doesNotContain(secret);
    open(focal);
    assertThat($(TextField.class).exists()).isFalse();
  }

  @Test
  void saysAtEachFieldWhatIsMissingAndKeepsWhatWasTyped() {
    open(focal);
    button("Make a key…").click();
    var day = $(DatePicker.class).single();
    assertThat(day.getValue()).isEqualTo(KeyDays.latest(clock));
    day.setValue(KeyDays.latest(clock).plusDays(1));
    button("Make the key").click();
    assertThat($(TextField.class).single().getErrorMessage()).contains("which program");
    assertThat(purpose().isInvalid()).isTrue();
    assertThat(day.isInvalid()).isTrue();
    $(TextField.class).single().setValue("n\0");
    purpose().setValue(KeyPurpose.IMPORT_COMMITMENTS);
    day.setValue(KeyDays.today(clock));
    button("Make the key").click();
    assertThat($(Paragraph.class).withClassName("bad").single().getText()).isNotBlank();
    assertThat($(TextField.class).single().getValue()).isEqualTo("n\0");
    assertThat($(SecretDialog.class).exists()).isFalse();
  }

  @Test
  void revokesAKeyAfterAsking() {
    var key = fixtures.key(focal, "Old program", KeyPurpose.READ_COMMITMENTS);
    open(focal);
    button("Revoke…").click();
    $(WordsDialog.class).single().close();
    assertThat(gate.admit(key.secret())).isPresent();
    button("Revoke…").click();
    button("Revoke the key").click();
    assertThat(gate.admit(key.secret())).isEmpty();
    assertThat(words()).contains("Keys that have ended", "revoked", "There is no key that works.");
  }

  @Test
  void tellsWhoeverRevokesASecondLater() {
    var key = fixtures.key(focal, "Old program", KeyPurpose.READ_COMMITMENTS);
    open(focal);
    button("Revoke…").click();
    ring.revoke(key.id());
    button("Revoke the key").click();
    assertThat(words($(WordsDialog.class).single())).contains("has ended already");
  }

  @Test
  void existsForThoseWhoDecideOnly() {
    var delegate = fixtures.seated(focal.organisation(), SeatRole.DELEGATE, "Dan", "en");
    open(delegate);
    assertThat($(ApiKeysView.class).exists()).isFalse();
    assertThat(places.ways()).isEmpty();
    assertThat(places.knows(ApiKeysNavigation.address())).isFalse();
    open(focal);
    assertThat($(ApiKeysView.class).exists()).isTrue();
    assertThat(places.ways()).extracting(Ways.Way::part).containsExactly(Ways.Part.ORGANISATION);
    assertThat(places.speaksFor("organisation/api-keys")).isTrue();
    assertThat(places.speaksFor("organisation")).isFalse();
  }

  @Test
  void saysWhatWentWrongWhenTheSeatEndsMeanwhile() {
    var alternate = fixtures.seated(focal.organisation(), SeatRole.ALTERNATE, "Alma", "en");
    open(alternate);
    button("Make a key…").click();
    $(TextField.class).single().setValue("Late");
    purpose().setValue(KeyPurpose.READ_COMMITMENTS);
    fixtures.asSystem(() -> delegations.remove(focal.organisation(), alternate.id()));
    button("Make the key").click();
    assertThat($(Paragraph.class).withClassName("bad").single().getText()).isNotBlank();
    assertThat($(TextField.class).single().getValue()).isEqualTo("Late");
  }

  @Test
  void speaksFrench() {
    fixtures.key(focal, "Base", KeyPurpose.READ_COMMITMENTS);
    UI.getCurrent().setLocale(Locale.FRENCH);
    open(focal);
    assertThat(words()).contains("Clés d’API", "Lire les engagements", "Dernier jour");
  }

  private void open(Member person) {
    fixtures.signIn(person);
    UI.getCurrent().navigate(ApiKeysNavigation.address());
  }

  @SuppressWarnings("unchecked")
  private RadioButtonGroup<KeyPurpose> purpose() {
    return $(RadioButtonGroup.class).single();
  }

  private Button button(String text) {
    return $(Button.class).withText(text).single();
  }

  private String words() {
    return words($(ApiKeysView.class).single());
  }

  private static String words(Component component) {
    return component.getElement().getTextRecursively();
  }
}
