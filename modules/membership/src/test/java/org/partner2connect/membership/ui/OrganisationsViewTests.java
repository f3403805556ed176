package org.partner2connect.membership.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partner2connect.membership.Members;
import org.partner2connect.membership.MembershipContext;
import org.partner2connect.membership.MembershipFixtures;
import org.springframework.beans.factory.annotation.Autowired;

/** The secretariat's list, without a browser. */
@MembershipContext
@ViewPackages(classes = OrganisationsView.class)
class OrganisationsViewTests extends SpringBrowserlessTest {

  @Autowired MembershipFixtures fixtures;
  @Autowired Members members;

  String mark = "";

  @BeforeEach
  void signsTheSecretariatIn() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
    mark = UUID.randomUUID().toString().substring(0, 8);
    members.signIn(members.someone("Clerk"), "SECRETARIAT");
  }

  @AfterEach
  void signsOut() {
    members.signOut();
  }

  @Test
  void leadsToTheOrganisationsThatFit() {
    var one = fixtures.organisation(mark + " One");
    fixtures.organisation("Unlike");
    open("q=" + mark + "&status=ACTIVE");
    assertThat($(Anchor.class).all())
        .extracting(Anchor::getHref)
        .contains(MembershipNavigation.address(one));
    assertThat(words()).contains("1 organisation").doesNotContain("Unlike");
    assertThat($(TextField.class).single().getValue()).isEqualTo(mark);
  }

  @Test
  void pagesThroughManyWithCounts() {
    for (int i = 0; i < 21; i++) {
      fixtures.organisation(mark + " " + i);
    }
    open("q=" + mark);
    assertThat(words()).contains("21 organisations", "Page 1 of 2", "Next page");
    open("q=" + mark + "&page=2");
    assertThat(words()).contains("Page 2 of 2", "Previous page");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "page=-1",
        "page=9223372036854775808",
        "status=NONE&category=%00&region=XYZ",
        "q=%27%3B%20drop%20table%20membership.seat%3B%20--",
        "q=%00",
        "page=999999"
      })
  void understandsEveryAddress(String query) {
    open(query);
    assertThat($(OrganisationsView.class).exists()).isTrue();
  }

  private void open(String query) {
    UI.getCurrent().navigate(MembershipNavigation.ALL, QueryParameters.fromString(query));
  }

  private String words() {
    return $(OrganisationsView.class).single().getElement().getTextRecursively();
  }
}
