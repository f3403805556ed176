package org.partner2connect.commitments.imports.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.imports.Imports;
import org.partner2connect.commitments.imports.LargeFile;
import org.partner2connect.commitments.imports.NoOrganisation;
import org.partner2connect.commitments.imports.OwnCommitments;
import org.partner2connect.commitments.imports.RowProblem;
import org.partner2connect.commitments.imports.Sheet;
import org.partner2connect.commitments.imports.UnreadableFile;
import org.partner2connect.kernel.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The commitments of the caller's own organisation, in every state. */
@RestController
@RequestMapping("/api/v1")
class CommitmentsApi {

  private static final String CSV = "text/csv";

  private final OwnCommitments own;
  private final Imports imports;
  private final MessageSource messages;

  CommitmentsApi(OwnCommitments own, Imports imports, MessageSource messages) {
    this.own = own;
    this.imports = imports;
    this.messages = messages;
  }

  /** Field by field, named as in the open data file, with status and version; the oldest first. */
  @GetMapping("/commitments")
  List<Map<String, @Nullable Object>> list() {
    return own.all();
  }

  /** The same as a file that can be imported. */
  @GetMapping(value = "/commitments.csv", produces = CSV)
  ResponseEntity<byte[]> csv() {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, CSV + ";charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"commitments.csv\"")
        .body(own.csv());
  }

  /**
   * Makes drafts of the rows that can be taken, all of them or, after a failure, none; hands in
   * nothing. The same file twice makes nothing twice.
   *
   * @param dryRun whether only to say what would become of each row
   */
  @PostMapping(value = "/commitments/imports", consumes = CSV)
  ImportAnswer take(
      @RequestBody InputStreamResource file,
      @RequestParam(name = "dry-run", defaultValue = "false") boolean dryRun,
      Locale locale)
      throws IOException {
    var sheet = Sheet.read(read(file));
    var result = dryRun ? imports.trial(sheet, locale) : imports.carryOut(sheet, locale, null);
    return ImportAnswer.of(result, dryRun, problem -> say(problem, locale));
  }

  /** The sender's fault, and which one. */
  @ExceptionHandler
  ProblemDetail refused(Refusal refusal, Locale locale) {
    int status =
        switch (refusal) {
          case LargeFile large -> 413;
          case UnreadableFile unreadable -> 422;
          case NoOrganisation nobody -> 403;
          default -> 409;
        };
    var problem =
        ProblemDetail.forStatusAndDetail(
            HttpStatusCode.valueOf(status),
            messages.getMessage(refusal.messageKey(), refusal.arguments().toArray(), locale));
    problem.setProperty("code", refusal.messageKey());
    return problem;
  }

  /** No more of it than is taken. */
  private static byte[] read(InputStreamResource file) throws IOException {
    try (var stream = file.getInputStream()) {
      return stream.readNBytes(Sheet.LARGEST + 1);
    }
  }

  private String say(RowProblem problem, Locale locale) {
    return messages.getMessage(problem.messageKey(), problem.arguments().toArray(), locale);
  }
}
