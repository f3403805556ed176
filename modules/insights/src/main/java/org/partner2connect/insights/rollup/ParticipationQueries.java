package org.partner2connect.insights.rollup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partner2connect.taxonomy.Taxonomy;
import org.partner2connect.workinggroups.WorkingGroupId;
import org.partner2connect.workinggroups.WorkingGroupQueries;
import org.partner2connect.workinggroups.WorkingGroupReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the organisations that take part. Nobody's name is read. */
@Component
class ParticipationQueries {

  private static final String MEMBERS =
      """
      select id, category, country from membership.published_organisation where status = 'ACTIVE'
      """;

  /** A role counts only while its holder sits for an active organisation. */
  private static final String GROUPS =
      """
      select distinct participation.group_id, seat.organisation_id
      from membership.published_seat seat
      join workinggroups.published_participation participation
        on participation.person_id = seat.person_id
      """;

  private final JdbcClient jdbc;
  private final WorkingGroupQueries groups;
  private final Taxonomy taxonomy;

  ParticipationQueries(JdbcClient jdbc, WorkingGroupQueries groups, Taxonomy taxonomy) {
    this.jdbc = jdbc;
    this.groups = groups;
    this.taxonomy = taxonomy;
  }

  private record Member(UUID id, String category, @Nullable String country) {}

  private record Part(UUID group, UUID organisation) {}

  Participation on(LocalDate day) {
    var members =
        jdbc
            .sql(MEMBERS)
            .query(
                (row, i) ->
                    new Member(
                        row.getObject("id", UUID.class),
                        row.getString("category"),
                        row.getString("country")))
            .list()
            .stream()
            .collect(Collectors.toMap(Member::id, member -> member));
    var parts =
        jdbc.sql(GROUPS)
            .query(
                (row, i) ->
                    new Part(
                        row.getObject("group_id", UUID.class),
                        row.getObject("organisation_id", UUID.class)))
            .list();
    var areas = areas(parts);
    return new Participation(
        categories(members.values()),
        inGroups(parts, members, areas, day),
        places(parts, members, areas));
  }

  private Map<UUID, WorkingGroupReference> areas(List<Part> parts) {
    var ids =
        parts.stream().map(part -> new WorkingGroupId(part.group())).collect(Collectors.toSet());
    return groups.findReferences(ids).values().stream()
        .collect(Collectors.toMap(group -> group.id().value(), group -> group));
  }

  private List<Participation.InGroup> inGroups(
      List<Part> parts,
      Map<UUID, Member> members,
      Map<UUID, WorkingGroupReference> areas,
      LocalDate day) {
    return areas.values().stream()
        .sorted(Comparator.comparing(WorkingGroupReference::focusArea))
        .map(
            group -> {
              var inside =
                  parts.stream()
                      .filter(part -> part.group().equals(group.id().value()))
                      .flatMap(part -> Stream.ofNullable(members.get(part.organisation())))
                      .toList();
              var countries = countries(inside);
              var ldcs = countries.stream().filter(code -> taxonomy.isLdc(code, day)).count();
              return new Participation.InGroup(
                  group.focusArea().name(),
                  inside.size(),
                  countries.size(),
                  Math.toIntExact(ldcs),
                  categories(inside));
            })
        .toList();
  }

  private static List<Participation.Place> places(
      List<Part> parts, Map<UUID, Member> members, Map<UUID, WorkingGroupReference> areas) {
    Map<String, Set<String>> areasOf = new HashMap<>();
    for (var part : parts) {
      var member = members.get(part.organisation());
      var group = areas.get(part.group());
      if (member != null && member.country() != null && group != null) {
        areasOf
            .computeIfAbsent(member.country(), code -> new TreeSet<>())
            .add(group.focusArea().name());
      }
    }
    var counts = new TreeMap<String, Integer>();
    members.values().stream()
        .flatMap(member -> Stream.ofNullable(member.country()))
        .forEach(code -> counts.merge(code, 1, Integer::sum));
    return counts.entrySet().stream()
        .map(
            entry ->
                new Participation.Place(
                    entry.getKey(),
                    entry.getValue(),
                    List.copyOf(areasOf.getOrDefault(entry.getKey(), Set.of()))))
        .toList();
  }

  private static Set<String> countries(List<Member> members) {
    return members.stream()
        .flatMap(member -> Stream.ofNullable(member.country()))
        .collect(Collectors.toSet());
  }

  private static SortedMap<String, Integer> categories(Collection<Member> members) {
    var counts = new TreeMap<String, Integer>();
    members.forEach(member -> counts.merge(member.category(), 1, Integer::sum));
    return counts;
  }
}
