package org.partner2connect.progress.reports;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.kernel.CallerDecides;
import org.partner2connect.membership.Seat;
import org.partner2connect.progress.ReportedCommitment;
import org.partner2connect.progress.evidence.UploadedFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writing a report by a mailed link. Whoever holds the link has read the mail: it opens the form of
 * that one commitment for the person to whom it was written, until the report is sent in.
 */
@Service
@Transactional
@CallerDecides("whoever holds the mailed link")
public class LinkDesk {

  private final ReportLinks links;
  private final RequestLog requests;
  private final LinkHolder holder;
  private final Papers papers;
  private final Clock clock;

  LinkDesk(ReportLinks links, RequestLog requests, LinkHolder holder, Papers papers, Clock clock) {
    this.links = links;
    this.requests = requests;
    this.holder = holder;
    this.papers = papers;
    this.clock = clock;
  }

  /** What the link leads to. Looking changes nothing, however often a scanner does. */
  @Transactional(readOnly = true)
  public LinkedReport read(String token, Locale reader) {
    var link = links.read(token).flatMap(requests::find);
    if (link.isEmpty()) {
      return new LinkedReport.Closed(LinkedReport.Why.UNKNOWN, null, null);
    }
    var about = holder.commitment(link.get(), reader);
    var closed = closed(link.get(), about);
    if (closed != null || about.isEmpty()) {
      return new LinkedReport.Closed(
          closed == null ? LinkedReport.Why.OVER : closed,
          about.orElse(null),
          link.get().answeredAt());
    }
    var commitment = about.get();
    return new LinkedReport.Open(
        commitment, holder.standing(commitment), papers.open(commitment), link.get().expiresAt());
  }

  private LinkedReport.@Nullable Why closed(
      RequestLog.Link link, Optional<ReportedCommitment> about) {
    if (link.answeredAt() != null) {
      return LinkedReport.Why.USED;
    }
    if (about.filter(ReportedCommitment::isOpen).flatMap(one -> holder.seat(link, one)).isEmpty()) {
      return LinkedReport.Why.OVER;
    }
    return clock.instant().isBefore(link.expiresAt()) ? null : LinkedReport.Why.EXPIRED;
  }

  /** Keeps what was typed so far; says how the paper is stamped from now on. */
  public Stamp keep(String token, Stamp stamp, ReportForm form) {
    return papers.keep(open(token, Locale.ENGLISH).about().id(), stamp, form);
  }

  /**
   * Checks the answers without sending them in.
   *
   * @throws InvalidReport when answers are missing or wrong
   */
  public void check(String token, ReportForm form, Locale reader) {
    papers.check(open(token, reader).about(), form, reader);
  }

  /** Adds a file to what was kept. */
  public void attach(String token, Stamp stamp, UploadedFile file) {
    papers.attach(open(token, Locale.ENGLISH).about().id(), stamp, file);
  }

  /** Takes a file away. */
  public void detach(String token, Stamp stamp, UUID file) {
    papers.detach(open(token, Locale.ENGLISH).about().id(), stamp, file);
  }

  /**
   * Sends the report in, which uses up this link and every other that asks for the same report.
   *
   * @throws InvalidReport when answers are missing or wrong
   */
  public void send(String token, Stamp stamp, ReportForm form, Locale reader) {
    var opened = open(token, reader);
    var seat = opened.seat();
    papers.send(
        opened.about(),
        stamp,
        form,
        reader,
        new Author(seat.person(), seat.role(), Author.Channel.LINK));
  }

  private record Opened(ReportedCommitment about, Seat seat) {}

  /** The link is locked: of two that come at once, the second finds it used up. */
  private Opened open(String token, Locale reader) {
    var link = links.read(token).flatMap(requests::lock).orElseThrow(ReportsClosed::new);
    var about = holder.commitment(link, reader);
    if (closed(link, about) == LinkedReport.Why.USED) {
      throw new ReportSent();
    }
    if (closed(link, about) != null) {
      throw new ReportsClosed();
    }
    var commitment = about.orElseThrow(ReportsClosed::new);
    return new Opened(commitment, holder.seat(link, commitment).orElseThrow(ReportsClosed::new));
  }
}
