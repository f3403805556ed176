package org.partner2connect.commitments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.commitments.CommitmentContext;
import org.partner2connect.commitments.CommitmentFixtures;
import org.partner2connect.uikit.DayField;
import org.springframework.beans.factory.annotation.Autowired;
import p2c.runtime.TestSignIn;

/** The secretariat's page of exchange rates, without a browser. */
@CommitmentContext
@ViewPackages(classes = RatesView.class)
class RatesViewTests extends SpringBrowserlessTest {

  @Autowired CommitmentFixtures fixtures;

  @BeforeEach
  void opensThePage() {
    Screen.signIn(fixtures.moderator(), "SECRETARIAT");
    Screen.open(CommitmentsNavigation.rates());
  }

  @AfterEach
  void signsOut() {
    TestSignIn.signOut();
  }

  @Test
  void entersARateWithItsSource() {
    test(currency()).selectItem("KES – Kenyan Shilling");
    test(field("One unit in US dollars")).setValue("0,0077");
    test(field("Source")).setValue("Central bank");
    test(go()).click();

    assertThat(Screen.text($(RatesView.class).single()))
        .contains("1 KES = 0.0077 US dollars", "Central bank");
  }

  @Test
  void saysAtEachFieldWhatIsWrong() {
    test(field("One unit in US dollars")).setValue("-1");
    test($(DayField.class).single()).setValue(LocalDate.now().plusYears(1));
    test(go()).click();

    assertThat(currency().getErrorMessage()).contains("Choose a currency");
    assertThat(field("One unit in US dollars").getErrorMessage()).contains("above 0");
    assertThat($(DayField.class).single().getErrorMessage()).contains("future");
    assertThat(field("Source").getErrorMessage()).contains("Name the source");
    assertThat(field("One unit in US dollars").getValue()).isEqualTo("-1");
  }

  @SuppressWarnings("unchecked")
  private ComboBox<String> currency() {
    return $(ComboBox.class).single();
  }

  private TextField field(String caption) {
    return $(TextField.class).withCaption(caption).single();
  }

  private Button go() {
    return $(Button.class).withText("Enter rate").single();
  }
}
