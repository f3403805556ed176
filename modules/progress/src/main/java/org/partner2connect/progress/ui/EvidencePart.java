package org.partner2connect.progress.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.progress.Figure;
import org.partner2connect.progress.evidence.Evidence;
import org.partner2connect.progress.evidence.EvidenceFiles;
import org.partner2connect.progress.evidence.UploadedFile;
import org.partner2connect.progress.reports.ReportDesk;
import org.partner2connect.progress.reports.Stamp;

/** The files of a report that is being written: those that are there, and adding others. */
final class EvidencePart extends Div {

  private final transient CommitmentId commitment;
  private final transient ReportDesk desk;
  private final transient Supplier<Stamp> kept;
  private final transient Function<RuntimeException, String> explain;
  private final UnorderedList files = new UnorderedList();
  private final Paragraph problem = new Paragraph();

  /**
   * @param kept keeps the form first; says how its paper is stamped
   * @param explain what a failure means to a person
   */
  EvidencePart(
      CommitmentId commitment,
      List<Evidence> there,
      ReportDesk desk,
      Supplier<Stamp> kept,
      Function<RuntimeException, String> explain) {
    this.commitment = commitment;
    this.desk = desk;
    this.kept = kept;
    this.explain = explain;
    addClassName("progress-evidence");
    var label = new Span(getTranslation("progress.field.files"));
    label.addClassName("strong");
    var hint = new Paragraph(getTranslation("progress.field.files.hint"));
    hint.addClassNames("quiet", "small");
    files.addClassName("progress-files");
    problem.addClassNames("note-box", "bad");
    problem.getElement().setAttribute("role", "alert");
    problem.setVisible(false);
    add(label, hint, problem, files, upload());
    show(there);
  }

  private Upload upload() {
    var upload = new Upload(this::take);
    upload.setAcceptedFileExtensions(
        ".pdf", ".png", ".jpg", ".jpeg", ".docx", ".xlsx", ".odt", ".csv", ".txt");
    upload.setMaxFileSize(EvidenceFiles.LARGEST);
    upload.setUploadButton(new Button(getTranslation("progress.ui.files.add")));
    upload.setDropLabel(new Span(getTranslation("progress.ui.files.drop")));
    upload.addFileRejectedListener(
        rejected ->
            tell(
                getTranslation(
                    "progress.evidence.large",
                    rejected.getFileName(),
                    EvidenceFiles.LARGEST_MEGABYTES)));
    upload.addAllFinishedListener(finished -> upload.clearFileList());
    return upload;
  }

  /** Runs beside the page; no more of a file is read than is taken. */
  private void take(UploadEvent event) throws IOException {
    byte[] content;
    try (var stream = event.getInputStream()) {
      content = stream.readNBytes(EvidenceFiles.LARGEST + 1);
    }
    var file =
        content.length > EvidenceFiles.LARGEST
            ? UploadedFile.tooLarge(event.getFileName())
            : UploadedFile.of(event.getFileName(), content);
    event.getUI().access(() -> add(file));
  }

  /** Adds a file to the report. */
  void add(UploadedFile file) {
    attempt(stamp -> desk.attach(commitment, stamp, file));
  }

  private interface Deed {
    void on(Stamp stamp);
  }

  private void attempt(Deed deed) {
    problem.setVisible(false);
    try {
      deed.on(kept.get());
    } catch (RuntimeException failure) {
      tell(explain.apply(failure));
    }
    show(desk.open(commitment, UI.getCurrent().getLocale()).paper().evidence());
  }

  private void tell(String text) {
    problem.setText(text);
    problem.setVisible(true);
  }

  private void show(List<Evidence> there) {
    files.removeAll();
    files.setVisible(!there.isEmpty());
    there.forEach(file -> files.add(item(file)));
  }

  private ListItem item(Evidence file) {
    var name = new Span(file.name());
    name.getElement().setAttribute("dir", "auto");
    var size = new Span(Figure.size(file.size(), getLocale()));
    size.addClassName("quiet");
    var remove =
        new Button(
            getTranslation("progress.report.remove"),
            click -> attempt(stamp -> desk.detach(commitment, stamp, file.id())));
    remove.addThemeVariants(ButtonVariant.TERTIARY);
    remove.setAriaLabel(getTranslation("progress.ui.files.remove", file.name()));
    return new ListItem(name, size, remove);
  }
}
