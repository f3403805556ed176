package org.partner2connect.interest.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.interest.Calls;
import org.partner2connect.interest.InterestContext;
import org.partner2connect.interest.InterestFixtures;
import org.springframework.beans.factory.annotation.Autowired;
import p2c.runtime.TestSignIn;

/** Keeping the call, without a browser. */
@InterestContext
@ViewPackages(classes = CallView.class)
class CallViewTests extends SpringBrowserlessTest {

  static final LocalDateTime DEADLINE = LocalDateTime.parse("2031-10-31T23:59");

  @Autowired InterestFixtures fixtures;
  @Autowired Calls calls;

  @BeforeEach
  void signsIn() {
    fixtures.reset();
    TestSignIn.signIn(InterestFixtures.signedIn(fixtures.someone("Salma Haddad"), "SECRETARIAT"));
    UI.getCurrent().setLocale(Locale.ENGLISH);
  }

  @AfterEach
  void signsOut() {
    TestSignIn.signOut();
  }

  @Test
  void changesTheCall() {
    UI.getCurrent().navigate("expressions-of-interest/call");
    assertThat($(TextField.class).single().getValue()).isEqualTo("BDT/DIR/110");
    deadline().setValue(DEADLINE);
    save("Save the call");
    assertThat(calls.current().orElseThrow().deadline()).isEqualTo(DEADLINE);
    assertThat($(Paragraph.class).withClassName("eoi-said-done").single().getText())
        .isEqualTo(
            "Saved. Call BDT/DIR/110 has its deadline on 31 October 2031, 23:59, Geneva time.");
  }

  @Test
  void saysAtTheFieldWhatIsWrong() {
    UI.getCurrent().navigate("expressions-of-interest/call", QueryParameters.fromString("new"));
    save("Issue the call");
    assertThat($(TextField.class).single().getErrorMessage()).contains("Enter the reference");
    assertThat(deadline().getErrorMessage()).contains("Enter day and time");

    $(TextField.class).single().setValue("BDT/DIR/111");
    $(DateTimePicker.class).all().getFirst().setValue(DEADLINE);
    deadline().setValue(DEADLINE);
    save("Issue the call");
    assertThat(deadline().getErrorMessage())
        .isEqualTo("The deadline must be after 31 October 2031, 23:59");
    assertThat(calls.all()).hasSize(1);
  }

  @Test
  void issuesAFurtherCall() {
    UI.getCurrent().navigate("expressions-of-interest/call", QueryParameters.fromString("new"));
    $(TextField.class).single().setValue("BDT/DIR/111");
    $(DateTimePicker.class).all().getFirst().setValue(DEADLINE.minusDays(10));
    deadline().setValue(DEADLINE);
    save("Issue the call");
    assertThat(calls.all()).hasSize(2).first().extracting("reference").isEqualTo("BDT/DIR/111");
  }

  @Test
  void losesNothingThatSomebodyElseChangedMeanwhile() {
    UI.getCurrent().navigate("expressions-of-interest/call");
    var call = calls.current().orElseThrow();
    calls.change(call.id(), call.version(), "BDT/DIR/112", call.opensAt(), DEADLINE);

    deadline().setValue(DEADLINE.plusDays(1));
    save("Save the call");

    assertThat(calls.current().orElseThrow().deadline()).isEqualTo(DEADLINE);
    assertThat($(TextField.class).single().getValue()).isEqualTo("BDT/DIR/112");
  }

  private DateTimePicker deadline() {
    return $(DateTimePicker.class).all().getLast();
  }

  private void save(String text) {
    test($(Button.class).withText(text).single()).click();
  }
}
