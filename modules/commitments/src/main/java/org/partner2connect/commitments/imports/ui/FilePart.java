package org.partner2connect.commitments.imports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.partner2connect.commitments.imports.ImportFiles;
import org.partner2connect.commitments.imports.Sheet;

/** Where the file is chosen; says what is read of it, and what is wrong with it as a whole. */
final class FilePart extends Section {

  private static final List<String> RULES = List.of("columns", "known", "drafts");

  private final transient Function<byte[], Optional<String>> check;
  private final Paragraph problem = new Paragraph();

  /**
   * @param check shows what would become of a file, or says what is wrong with it as a whole
   */
  FilePart(Locale reader, Function<byte[], Optional<String>> check) {
    this.check = check;
    addClassName("import-file");
    var rules = new UnorderedList();
    RULES.forEach(
        rule -> rules.add(new ListItem(getTranslation("commitments.imports.ui.rule." + rule))));
    problem.addClassNames("note-box", "bad");
    problem.getElement().setAttribute("role", "alert");
    problem.setVisible(false);
    add(
        new H2(getTranslation("commitments.imports.ui.file")),
        rules,
        new FileLink(
            getTranslation("commitments.imports.ui.template"),
            "commitments-template.csv",
            () -> ImportFiles.template(reader)),
        problem,
        upload());
  }

  private Upload upload() {
    var upload = new Upload(this::receive);
    upload.setMaxFileSize(Sheet.LARGEST);
    upload.setUploadButton(new Button(getTranslation("commitments.imports.ui.choose")));
    upload.setDropLabel(new Span(getTranslation("commitments.imports.ui.drop")));
    upload.addFileRejectedListener(
        rejected ->
            tell(getTranslation("commitments.imports.file.large", Sheet.LARGEST_MEGABYTES)));
    upload.addAllFinishedListener(finished -> upload.clearFileList());
    return upload;
  }

  /** Runs beside the page; no more of a file is read than is taken. */
  private void receive(UploadEvent event) throws IOException {
    byte[] content;
    try (var stream = event.getInputStream()) {
      content = stream.readNBytes(Sheet.LARGEST + 1);
    }
    event.getUI().access(() -> take(content));
  }

  /** Takes a file that has arrived. */
  void take(byte[] content) {
    tell(check.apply(content).orElse(""));
  }

  private void tell(String text) {
    problem.setText(text);
    problem.setVisible(!text.isEmpty());
  }
}
