package org.partner2connect.insights.figures;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The whole register in one state of the data, counted on one day. */
public final class Snapshot {

  private final long version;
  private final LocalDate day;
  private final long lists;
  private final List<Counted> all;
  private final SortedMap<String, Rate> rates;
  private final Map<String, Counted> byReference = new HashMap<>();

  Snapshot(long version, LocalDate day, long lists, List<Counted> all, Map<String, Rate> rates) {
    this.version = version;
    this.day = day;
    this.lists = lists;
    this.all = List.copyOf(all);
    this.rates = Collections.unmodifiableSortedMap(new TreeMap<>(rates));
    all.forEach(one -> byReference.put(one.commitment().reference(), one));
  }

  /** Which state of the data this is. */
  public long version() {
    return version;
  }

  /** The day, in Geneva, on which was counted: groups of countries, rates and ages are of it. */
  public LocalDate day() {
    return day;
  }

  /** By which version of the reference lists was counted. */
  long lists() {
    return lists;
  }

  /** All commitments by reference, withdrawn ones too. */
  public List<Counted> all() {
    return all;
  }

  /** Those that are wanted, by reference. */
  public List<Counted> select(CommitmentFilter filter) {
    return all.stream().filter(filter::wants).toList();
  }

  /** The commitment that is cited so. */
  public Optional<Counted> find(String reference) {
    return Optional.ofNullable(byReference.get(reference));
  }

  /** The rate by which each currency but the US dollar is counted. */
  public SortedMap<String, Rate> rates() {
    return rates;
  }
}
