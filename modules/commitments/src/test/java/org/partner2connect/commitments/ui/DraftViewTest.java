package org.partner2connect.commitments.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.partner2connect.commitments.CommitmentContent;
import org.partner2connect.commitments.CommitmentFixtures;
import org.partner2connect.commitments.CommitmentFixtures.Member;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.commitments.CommitmentQueries;
import org.partner2connect.commitments.CommitmentType;
import org.springframework.beans.factory.annotation.Autowired;
import p2c.runtime.TestSignIn;

/** What the tests of the form share: a member who is signed in, and the form's fields. */
abstract class DraftViewTest extends SpringBrowserlessTest {

  @Autowired CommitmentFixtures fixtures;
  @Autowired private CommitmentQueries queries;

  Member member;

  @BeforeEach
  void signsIn() {
    member = fixtures.member("Fibre Union");
    Screen.signIn(member.focalPoint());
  }

  @AfterEach
  void signsOut() {
    TestSignIn.signOut();
  }

  @SuppressWarnings("unchecked")
  RadioButtonGroup<CommitmentType> type() {
    return field(RadioButtonGroup.class, "type");
  }

  <T extends Component> T field(Class<T> type, String name) {
    return $(type).withId("pledge-" + name).single();
  }

  Button button(String text) {
    return $(Button.class).withText(text).single();
  }

  SaveState state() {
    return (SaveState) $(DraftView.class).single().barContent();
  }

  List<CommitmentId> drafts() {
    return queries.ofOrganisation(member.id(), Locale.ENGLISH).stream()
        .map(row -> row.id())
        .toList();
  }

  CommitmentContent content(CommitmentId id) {
    return fixtures.detail(member.focalPoint(), id).content();
  }
}
