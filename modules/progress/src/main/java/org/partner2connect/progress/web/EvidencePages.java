package org.partner2connect.progress.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.partner2connect.kernel.Ids;
import org.partner2connect.progress.evidence.EvidenceFiles;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * Hands out the evidence of reports, to be stored and never to be shown: no browser opens it as a
 * page of ours.
 */
@Controller
class EvidencePages {

  private static final String HARMLESS = "default-src 'none'; sandbox";

  private final EvidenceFiles files;

  EvidencePages(EvidenceFiles files) {
    this.files = files;
  }

  @GetMapping("/progress/evidence/{id}")
  ResponseEntity<byte[]> download(@PathVariable String id) {
    var download =
        Ids.parse(id)
            .flatMap(files::published)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(download.file().mediaType()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(download.file().name(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", HARMLESS)
        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
        .body(download.content());
  }
}
