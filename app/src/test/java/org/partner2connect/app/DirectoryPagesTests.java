package org.partner2connect.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partner2connect.identity.SystemActor;
import org.partner2connect.membership.Admission;
import org.partner2connect.membership.Category;
import org.partner2connect.membership.NewOrganisation;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.taxonomy.FocusArea;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The public directory of members, as a browser without script sees it. */
@AppTest
class DirectoryPagesTests {

  private static final Pattern ENTRY = Pattern.compile("href=\"(/en/directory/[0-9a-f-]{36})\"");

  @Autowired private Admission admission;
  @Autowired private SystemActor system;
  @LocalServerPort private int port;
  private Web web;

  @BeforeEach
  void open() {
    web = new Web(port);
  }

  @Test
  void listsTheMembersInTheReadersLanguage() {
    // Other tests of the same application add members: the whole list may have further pages.
    var english = web.get("/en/directory?category=ACADEMIA");
    assertThat(english.statusCode()).isEqualTo(200);
    assertThat(english.body())
        .contains("<html lang=\"en\"", "University of Exampleton", "Academia")
        .doesNotContain("<script", " style=");
    assertThat(english.headers().map()).doesNotContainKey("set-cookie");
    var french = web.get("/directory?category=ACADEMIA", "Accept-Language", "fr");
    assertThat(french.body()).contains("<html lang=\"fr\"", "Établissement universitaire");
    assertThat(french.headers().firstValue("vary").orElse(""))
        .containsIgnoringCase("accept-language");
  }

  @Test
  void isFetchedOnce() {
    var tag = web.get("/en/directory").headers().firstValue("etag").orElseThrow();
    assertThat(web.get("/en/directory", "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @Test
  void narrowsByPlainAddresses() {
    assertThat(web.get("/en/directory?category=ACADEMIA&area=ADOPTION").body())
        .contains("University of Exampleton")
        .doesNotContain("Ejemplo Mobile")
        .containsPattern("<option value=\"ACADEMIA\" selected");
    assertThat(web.get("/en/directory?q=EJEMPLO").body())
        .contains("Ejemplo Mobile", "1 member")
        .doesNotContain("Exampleton");
    assertThat(web.get("/en/directory?q=&category=&region=&country=&area=").body())
        .contains("Ejemplo Mobile");
    assertThat(web.get("/en/directory?q=no-such-member").body())
        .contains("No member fits this search.");
    assertThat(web.get("/fr/directory?region=AFR&country=SEN").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "category=PIRATES, 400",
    "category=academia, 400",
    "region=MARS, 400",
    "country=XXX, 400",
    "country=sen, 400",
    "area=SPACE, 400",
    "page=-1, 400",
    "page=0, 400",
    "page=1.5, 400",
    "page=9223372036854775808, 400",
    "page=%2B1, 400",
    "q=%00, 400",
    "page=999999, 404"
  })
  void saysWhatItDoesNotUnderstand(String query, int status) {
    var answer = web.get("/en/directory?" + query);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains("class=\"problem\"", "Show all members");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "q=%3Cscript%3Ealert(1)%3C%2Fscript%3E",
        "q=%27%3B%20drop%20table%20membership.seat%3B%20--",
        "q=%25_%5C",
        "q=%F0%9F%91%BE%20%E7%A4%BE",
        "q=%ED%A0%80",
        "q=$%7B7*7%7D",
        "q=a&q=b",
        "unknown=1"
      })
  void staysCalmWithNaughtyQueries(String query) {
    var answer = web.get("/en/directory?" + query);
    assertThat(answer.statusCode()).isIn(200, 400);
    assertThat(answer.body()).doesNotContain("<script");
  }

  @Test
  void refusesAnEndlessSearch() {
    assertThat(web.get("/en/directory?q=" + "x".repeat(201)).statusCode()).isEqualTo(400);
    assertThat(web.get("/en/directory?q=" + "x".repeat(7_000)).statusCode()).isBetween(400, 499);
  }

  @Test
  void showsEachMemberWithWhoeverAgreed() {
    var found = ENTRY.matcher(web.get("/en/directory?q=Exampleton").body());
    assertThat(found.find()).isTrue();
    var page = web.get(found.group(1));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("University of Exampleton", "Member since", "Felix Brandt", "Focal point")
        .contains("href=\"https://exampleton.example/digital\" rel=\"nofollow noopener\"")
        .doesNotContain("Diego Rojas", "@example.org", "<script", " style=");
    assertThat(page.headers().firstValue("cache-control").orElse("")).contains("no-cache");
    var tag = page.headers().firstValue("etag").orElseThrow();
    assertThat(web.get(found.group(1), "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @Test
  void tellsOfFormerMembersOnlyOnTheirPages() {
    var gone = admit("Departed Union of Samples <b>");
    asSystem(() -> admission.leave(gone, "a test"));
    assertThat(web.get("/en/directory?q=Departed").body()).contains("No member");
    assertThat(web.get("/en/directory/" + gone).body())
        .contains("Departed Union of Samples &lt;b&gt;", "Was a member from", "noindex");
    var paused = admit("Paused Union of Samples");
    asSystem(() -> admission.suspend(paused, "a test"));
    assertThat(web.get("/en/directory?q=Paused").body()).contains("No member");
    assertThat(web.get("/en/directory/" + paused).body())
        .contains("not listed at present")
        .doesNotContain("uspended");
  }

  @Test
  void leadsFromADuplicateToTheOneItIs() {
    var duplicate = admit("Duplicate Union of Samples");
    var survivor = admit("Surviving Union of Samples");
    asSystem(() -> admission.merge(duplicate, survivor, "a test"));
    var answer = web.get("/fr/directory/" + duplicate);
    assertThat(answer.statusCode()).isEqualTo(301);
    assertThat(answer.headers().firstValue("location").orElse(""))
        .endsWith("/fr/directory/" + survivor);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/directory/nonsense",
        "/en/directory/01890a5d-ac96-774b-bcce-b302099a8057",
        "/fr/directory/01890A5D-AC96-774B-BCCE-B302099A8057",
        "/directory/..%2f..%2fetc"
      })
  void knowsNobodyUnderMadeUpAddresses(String path) {
    assertThat(web.get(path).statusCode()).isIn(400, 404);
  }

  private OrganisationId admit(String name) {
    var ids = new OrganisationId[1];
    asSystem(
        () ->
            ids[0] =
                admission.admit(
                    new NewOrganisation(
                        name, null, Category.OTHER, null, Set.of(FocusArea.ACCESS))));
    return ids[0];
  }

  private void asSystem(Runnable work) {
    system.run("a test", work);
  }
}
