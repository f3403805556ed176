package org.partner2connect.commitments.imports.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.commitments.CommitmentContext;
import org.partner2connect.commitments.CommitmentFixtures;
import org.partner2connect.commitments.CommitmentFixtures.Member;
import org.partner2connect.commitments.CommitmentFixtures.Someone;
import org.partner2connect.commitments.CommitmentQueries;
import org.springframework.beans.factory.annotation.Autowired;
import p2c.runtime.TestSignIn;

/** Bringing a file, without a browser. */
@CommitmentContext
@ViewPackages(classes = ImportView.class)
class ImportViewTests extends SpringBrowserlessTest {

  @Autowired CommitmentFixtures fixtures;
  @Autowired CommitmentQueries queries;

  Member member;

  @BeforeEach
  void opensThePage() {
    member = fixtures.member("Sheet Makers");
    open(member.focalPoint(), Locale.ENGLISH);
  }

  @AfterEach
  void signsOut() {
    TestSignIn.signOut();
  }

  @Test
  void showsWhatWouldBecomeOfEachRowBeforeAnythingIsMade() {
    take("title,sdg_targets,partners\nFibre,9.c,X\nWells,99.9,\n");

    assertThat(text())
        .contains(
            "1 new draft, no draft changed, none there already, 1 that cannot be taken",
            "This column is not taken: partners",
            "sdg_targets: There is no SDG target “99.9”");
    assertThat(ours()).isZero();

    test(button("Create 1 draft")).click();

    assertThat(text())
        .contains("1 draft created, none changed, none there already, 1 left out", "Draft created")
        .contains("Download the row left out (CSV)");
    assertThat($(Button.class).withText("Create 1 draft").all()).isEmpty();
    assertThat(ours()).isOne();
  }

  @Test
  void offersNothingToDoWhereAllIsThere() {
    take("title\nFibre\nWells\n");
    test(button("Create 2 drafts")).click();
    take("title\nFibre\nWells\n");

    assertThat(text()).contains("2 there already");
    assertThat($(Button.class).all()).noneMatch(button -> button.getText().startsWith("Create"));
  }

  @Test
  void namesDraftsThatChange() {
    var draft = fixtures.draft(member, CommitmentFixtures.content());
    take("id,title\n" + draft + ",Another\n");
    test(button("Change 1 draft")).click();

    assertThat(fixtures.version(draft)).isOne();
  }

  @Test
  void saysWhatIsWrongWithTheFile() {
    take("PK\u0003\u0004 and so on");
    assertThat(text()).contains("choose “Save as” and “CSV UTF-8”");
    take("name\nFibre\n");
    assertThat(text()).contains("No column is headed title");
    take("title\nFibre\n");
    assertThat(text()).doesNotContain("No column is headed title");
  }

  @Test
  void speaksFrench() {
    open(member.focalPoint(), Locale.FRENCH);
    take("title;lead_amount\nÉcoles;1,500\n");

    assertThat(text()).contains("Cela peut signifier 1\u202f500 ou 1,50", "Impossible à reprendre");
  }

  @Test
  void isOfNoUseWithoutASeat() {
    open(fixtures.someone("Nobody"), Locale.ENGLISH);

    assertThat(text()).contains("You do not sit for a member organisation");
    assertThat($(Upload.class).all()).isEmpty();
  }

  private int ours() {
    return queries.ofOrganisation(member.id(), Locale.ENGLISH).size();
  }

  private void take(String file) {
    $(FilePart.class).single().take(file.getBytes(StandardCharsets.UTF_8));
  }

  private Button button(String text) {
    return $(Button.class).withText(text).single();
  }

  private String text() {
    return $(ImportView.class).single().getElement().getTextRecursively();
  }

  private static void open(Someone person, Locale locale) {
    TestSignIn.signIn(CommitmentFixtures.signedIn(person));
    UI.getCurrent().setLocale(locale);
    UI.getCurrent().navigate(ImportNavigation.address());
  }
}
