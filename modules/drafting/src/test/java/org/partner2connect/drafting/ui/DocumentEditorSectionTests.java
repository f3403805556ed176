package org.partner2connect.drafting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dependency.NpmPackage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.partner2connect.drafting.Access;
import org.partner2connect.drafting.DocumentId;

class DocumentEditorSectionTests {

  private final DocumentId document =
      DocumentId.parse("01942000-0000-7000-8000-000000000001").orElseThrow();

  @Test
  void tellsTheBrowserWhichDocumentAndWhereItsSocketIs() {
    var element = new DocumentEditorSection(document, Access.WRITE, Locale.ENGLISH).getElement();
    assertThat(element.getTag()).isEqualTo("p2c-editor");
    assertThat(element.getAttribute("document-id")).isEqualTo(document.toString());
    assertThat(element.getAttribute("collab-url")).isEqualTo("/collab/" + document);
    assertThat(element.getAttribute("token-url")).isEqualTo("/collab/" + document + "/token");
    assertThat(element.getAttribute("access")).isEqualTo("write");
  }

  @Test
  void placesItsCompanionsBesideIt() {
    var editor = new DocumentEditorSection(document, Access.READ, Locale.ENGLISH);
    var id = editor.getId().orElseThrow();
    for (var companion :
        List.of(
            editor.saveState(),
            editor.notice(),
            editor.presence(),
            editor.keeping(),
            editor.outline())) {
      assertThat(companion.getElement().getAttribute("for")).isEqualTo(id);
    }
  }

  @Test
  void handsListsOverInTheirOrder() {
    var countries = new LinkedHashMap<String, String>();
    countries.put("TCD", "Chad");
    countries.put("AFG", "Afghanistan");
    var editor = new DocumentEditorSection(document, Access.WRITE, Locale.ENGLISH);
    editor.countries(countries).named("Text of the plan").inFocusArea(2);
    assertThat(editor.getElement().getPropertyRaw("countries"))
        .hasToString(
            "[{\"value\":\"TCD\",\"label\":\"Chad\"},{\"value\":\"AFG\",\"label\":\"Afghanistan\"}]");
    assertThat(editor.getElement().getAttribute("area")).isEqualTo("2");
  }

  @Test
  void speaksTheReadersLanguageElseEnglish() {
    assertThat(EditorTexts.in(Locale.FRENCH)).containsEntry("save.saved", "Enregistré");
    assertThat(EditorTexts.in(Locale.CANADA_FRENCH)).containsEntry("save.saved", "Enregistré");
    assertThat(EditorTexts.in(Locale.of("ru"))).containsEntry("save.saved", "Saved");
  }

  @Test
  void shipsTheVersionsThatAreTested() throws Exception {
    var tested = Files.readString(Path.of("src", "test", "frontend", "package.json"));
    var shipped = DocumentEditorSection.class.getAnnotationsByType(NpmPackage.class);
    assertThat(shipped).isNotEmpty();
    for (var npm : shipped) {
      assertThat(tested).contains("\"%s\": \"%s\"".formatted(npm.value(), npm.version()));
    }
    assertThat(importsOfTheEditor()).isSubsetOf(names(shipped));
  }

  private static Set<String> names(NpmPackage[] packages) {
    return Arrays.stream(packages).map(NpmPackage::value).collect(Collectors.toSet());
  }

  private static Set<String> importsOfTheEditor() throws Exception {
    var names = new TreeSet<String>();
    var pattern = Pattern.compile("from '([a-z][^'/]*)");
    var sources = Path.of("src", "main", "resources", "META-INF", "frontend", "drafting");
    try (var files = Files.list(sources)) {
      for (var file : files.filter(f -> f.toString().endsWith(".ts")).toList()) {
        pattern.matcher(Files.readString(file)).results().forEach(r -> names.add(r.group(1)));
      }
    }
    names.remove("lit");
    return names;
  }
}
