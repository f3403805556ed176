package org.partner2connect.membership.directory;

import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partner2connect.membership.Category;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.taxonomy.Taxonomy;
import org.partner2connect.uikit.Translations;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts the directory into words. */
@Component
class DirectoryWords {

  private static final String SHAPES = "abcd";

  private final DirectoryQueries directory;
  private final Taxonomy taxonomy;
  private final Regions regions;
  private final Translations translations;

  DirectoryWords(
      DirectoryQueries directory, Taxonomy taxonomy, Regions regions, Translations translations) {
    this.directory = directory;
    this.taxonomy = taxonomy;
    this.regions = regions;
    this.translations = translations;
  }

  /** The page of the list; nobody is on it when the request could not be understood. */
  DirectoryPage list(DirectoryRequest asked, Addresses addresses, Locale reader) {
    var filter = asked.filter();
    var found = directory.list(filter, asked.page());
    var problem = asked.problem();
    if (problem == null && asked.page() > found.pages()) {
      problem = "membership.directory.problem.page";
    }
    var rows = problem == null ? found.rows() : List.<DirectoryQueries.Member>of();
    return new DirectoryPage(
        addresses.here(""),
        filter.text(),
        problem == null ? null : say(problem, reader),
        say("membership.directory.count", reader, found.total()),
        problem != null || !filter.isEmpty(),
        selects(filter, reader),
        rows.stream().map(member -> row(member, addresses, reader)).toList(),
        problem == null && found.pages() > 1 ? paging(asked, found, addresses, reader) : null);
  }

  /** The focus areas in their order. */
  List<DirectoryPage.Area> areas(Set<FocusArea> areas, Locale reader) {
    return areas.stream().sorted().map(area -> area(area, reader)).toList();
  }

  String category(Category category, Locale reader) {
    return say("membership.category." + category, reader);
  }

  @Nullable String country(@Nullable String iso3, Locale reader) {
    return iso3 == null
        ? null
        : taxonomy.country(iso3).map(country -> country.name().in(reader)).orElse(iso3);
  }

  String say(String key, Locale reader, Object... arguments) {
    return translations.getTranslation(key, reader, arguments);
  }

  private DirectoryPage.Row row(
      DirectoryQueries.Member member, Addresses addresses, Locale reader) {
    return new DirectoryPage.Row(
        addresses.here("/" + member.id()),
        member.name(),
        category(member.category(), reader),
        country(member.country(), reader),
        areas(member.areas(), reader),
        GenevaDays.of(member.since(), reader));
  }

  private DirectoryPage.Area area(FocusArea area, Locale reader) {
    return new DirectoryPage.Area(
        area.number(),
        area.name().replace('_', ' '),
        taxonomy.focusArea(area).name().in(reader),
        String.valueOf(SHAPES.charAt(area.ordinal())));
  }

  private DirectoryPage.Paging paging(
      DirectoryRequest asked, Found<?> found, Addresses addresses, Locale reader) {
    var page = asked.page();
    return new DirectoryPage.Paging(
        say("membership.directory.position", reader, page, found.pages()),
        page > 1 ? addresses.here(query(asked.filter(), page - 1)) : null,
        page < found.pages() ? addresses.here(query(asked.filter(), page + 1)) : null);
  }

  private List<DirectoryPage.Select> selects(DirectoryFilter filter, Locale reader) {
    var categories =
        Stream.of(Category.values())
            .map(one -> choice(one.name(), category(one, reader), filter.category() == one));
    var areas =
        Stream.of(FocusArea.values())
            .map(
                one ->
                    choice(
                        one.name(),
                        one.number() + " " + one.name().replace('_', ' '),
                        filter.area() == one));
    var all =
        regions.codes().stream()
            .map(
                code ->
                    choice(
                        code,
                        say("taxonomy.region." + code, reader),
                        code.equals(filter.region())));
    var selects = new ArrayList<DirectoryPage.Select>();
    selects.add(select("category", categories, reader));
    selects.add(select("region", all, reader));
    selects.add(select("country", countries(filter, reader), reader));
    selects.add(select("area", areas, reader));
    return selects;
  }

  private Stream<DirectoryPage.Choice> countries(DirectoryFilter filter, Locale reader) {
    var chosen = filter.country();
    return Stream.concat(directory.countries().stream(), Stream.ofNullable(chosen))
        .distinct()
        .map(
            code ->
                choice(
                    code,
                    Objects.requireNonNullElse(country(code, reader), code),
                    code.equals(chosen)))
        .sorted(Comparator.comparing(DirectoryPage.Choice::label, Collator.getInstance(reader)));
  }

  private DirectoryPage.Select select(
      String name, Stream<DirectoryPage.Choice> choices, Locale reader) {
    return new DirectoryPage.Select(
        name,
        say("membership.directory." + name, reader),
        say("membership.directory." + name + ".all", reader),
        choices.toList());
  }

  private static DirectoryPage.Choice choice(String code, String label, boolean chosen) {
    return new DirectoryPage.Choice(code, label, chosen);
  }

  private static String query(DirectoryFilter filter, int page) {
    var address = UriComponentsBuilder.newInstance();
    add(address, "q", filter.text().isEmpty() ? null : filter.text());
    add(address, "category", filter.category());
    add(address, "region", filter.region());
    add(address, "country", filter.country());
    add(address, "area", filter.area());
    add(address, "page", page == 1 ? null : page);
    return address.encode(StandardCharsets.UTF_8).build().toUriString();
  }

  private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
    if (value != null) {
      // As a variable, so that whatever stands in it is encoded.
      address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
    }
  }
}
