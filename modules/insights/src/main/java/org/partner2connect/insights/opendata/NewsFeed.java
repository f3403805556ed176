package org.partner2connect.insights.opendata;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.partner2connect.insights.figures.CommitmentFilter;
import org.partner2connect.insights.figures.Counted;
import org.partner2connect.insights.figures.Snapshot;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The commitments that came into the register last, for feed readers. */
@Component
public class NewsFeed {

  private static final int MOST = 50;

  private final String site;

  NewsFeed(@Value("${p2c.public-url}") String site) {
    this.site = site;
  }

  /**
   * The feed as Atom (RFC 4287).
   *
   * @param title what the feed is called
   * @param path the path of the feed in the reader's language
   */
  public byte[] write(Snapshot snapshot, String title, String path, Locale reader) {
    var newest =
        snapshot.select(CommitmentFilter.ALL).stream()
            .sorted(
                Comparator.comparing((Counted one) -> one.commitment().publication().publishedAt())
                    .reversed())
            .limit(MOST)
            .toList();
    var feed = new SyndFeedImpl();
    feed.setFeedType("atom_1.0");
    feed.setTitle(title);
    feed.setUri(site + path);
    feed.setLinks(
        List.of(
            link("self", site + path), link("alternate", site + path.replace("/feed.atom", ""))));
    feed.setAuthor("Partner2Connect");
    feed.setCopyright(Format.LICENCE);
    feed.setPublishedDate(
        newest.isEmpty()
            ? Date.from(snapshot.day().atStartOfDay(ZoneOffset.UTC).toInstant())
            : published(newest.getFirst()));
    feed.setEntries(newest.stream().map(one -> entry(one, path, reader)).toList());
    try {
      return new SyndFeedOutput().outputString(feed).getBytes(StandardCharsets.UTF_8);
    } catch (FeedException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private SyndEntry entry(Counted counted, String path, Locale reader) {
    var one = counted.commitment();
    var entry = new SyndEntryImpl();
    entry.setUri("urn:uuid:" + one.id());
    entry.setLink(site + path.replace("feed.atom", one.reference()));
    entry.setTitle(XmlText.of(one.titleFor(reader)));
    entry.setAuthor(XmlText.of(one.lead().name()));
    entry.setPublishedDate(published(counted));
    entry.setUpdatedDate(published(counted));
    var summary = new SyndContentImpl();
    summary.setType("text");
    summary.setValue(XmlText.of(one.reference() + ", " + one.lead().name()));
    entry.setDescription(summary);
    entry.setCategories(List.of());
    return entry;
  }

  private static SyndLink link(String relation, String address) {
    var link = new SyndLinkImpl();
    link.setRel(relation);
    link.setHref(address);
    return link;
  }

  private static Date published(Counted one) {
    return Date.from(one.commitment().publication().publishedAt());
  }
}
