package org.partner2connect.progress.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partner2connect.kernel.CallerDecides;
import org.partner2connect.kernel.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the files that support reports. */
@Service
public class EvidenceFiles {

  /** So many files belong to a report at most. */
  public static final int MOST = 5;

  public static final int LARGEST_MEGABYTES = 10;

  /** So many bytes has a file at most. */
  public static final int LARGEST = LARGEST_MEGABYTES * 1024 * 1024;

  private final EvidenceCheck check;
  private final EvidenceLog log;
  private final Clock clock;

  EvidenceFiles(EvidenceCheck check, EvidenceLog log, Clock clock) {
    this.check = check;
    this.log = log;
    this.clock = clock;
  }

  /**
   * A file with its content.
   *
   * @param content all of it
   */
  public record Download(Evidence file, byte[] content) {}

  /** The files of a report or of its draft, in the order in which they were added. */
  @CallerDecides("the desks for drafts; those of reports are public")
  public List<Evidence> of(UUID paper) {
    return log.of(paper);
  }

  /**
   * Adds a file; the same content twice is there once.
   *
   * @param paper a draft that the caller has locked
   * @throws EvidenceRefused when the file is not taken
   */
  @Transactional(propagation = Propagation.MANDATORY)
  @CallerDecides("the desks, which know who writes the report")
  public void add(UUID paper, UploadedFile file) {
    var name = EvidenceCheck.cleaned(file.name());
    if (file.tooLarge()) {
      throw EvidenceRefused.tooLarge(name);
    }
    if (file.content().length == 0) {
      throw EvidenceRefused.empty(name);
    }
    var kind = check.kindOf(name, file.content());
    var hash = hash(file.content());
    if (log.holds(paper, hash)) {
      return;
    }
    if (log.of(paper).size() >= MOST) {
      throw EvidenceRefused.tooMany(name);
    }
    var evidence = new Evidence(Ids.next(), name, kind.mediaType(), file.content().length);
    log.add(paper, evidence, hash, file.content(), clock.instant());
  }

  /** Takes a file away again. */
  @Transactional(propagation = Propagation.MANDATORY)
  @CallerDecides("the desks, which know who writes the report, and that it is not sent yet")
  public void remove(UUID paper, UUID evidence) {
    log.remove(paper, evidence);
  }

  /** A file of a report that was sent in. */
  @CallerDecides("the evidence of reports is public")
  public Optional<Download> published(UUID evidence) {
    return log.published(evidence).map(file -> new Download(file, log.content(file.id())));
  }

  private static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
