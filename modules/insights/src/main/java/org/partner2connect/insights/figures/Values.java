package org.partner2connect.insights.figures;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.partner2connect.commitments.CommitmentType;
import org.partner2connect.kernel.Ids;
import org.partner2connect.membership.Category;
import org.partner2connect.taxonomy.Country;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** Which values there are in each dimension, in the order in which they are shown. */
@Component
public class Values {

  private static final int GOALS = 17;
  private static final int LONGEST_NAME = 300;
  private static final Pattern YEAR = Pattern.compile("20[0-9]{2}");
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

  private final Taxonomy taxonomy;

  Values(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
  }

  /** All values of a dimension that has a list of them, without the one that stands for none. */
  public List<String> of(Dimension dimension) {
    return switch (dimension) {
      case AREA -> names(FocusArea.values());
      case TYPE -> names(CommitmentType.values());
      case KIND -> names(Category.values());
      case LIGHT -> names(Light.values());
      case REGION ->
          taxonomy.countries().stream()
              .map(Country::ituRegion)
              .filter(Objects::nonNull)
              .distinct()
              .sorted()
              .toList();
      case GROUP -> List.of("LDC", "LLDC", "SIDS");
      case COUNTRY -> taxonomy.countries().stream().map(Country::iso3).toList();
      case GOAL -> IntStream.rangeClosed(1, GOALS).mapToObj(Integer::toString).toList();
      case STAGE -> List.of("PLANNED", "IN_PROGRESS", "FULFILLED", "STOPPED");
      case REPORT -> List.of("REPORTED", "CONFIRMED");
      case AMOUNT -> List.of("COUNTED", "LEFT_OUT", "ESTIMATED", "IN_KIND");
      case STATE -> List.of("STANDING", "WITHDRAWN", "ANY");
      case YEAR, CURRENCY, LEAD, PLAN -> List.of();
    };
  }

  /** Whether one may ask for that value; nothing need have it. */
  public boolean has(Dimension dimension, String value) {
    return switch (dimension) {
      case YEAR -> YEAR.matcher(value).matches();
      case CURRENCY -> CURRENCY.matcher(value).matches();
      case LEAD -> value.length() <= LONGEST_NAME && value.indexOf('\0') < 0;
      case PLAN -> Ids.parse(value).isPresent();
      case COUNTRY -> value.equals(Dimension.NONE) || taxonomy.country(value).isPresent();
      case STATE -> of(dimension).contains(value);
      default -> value.equals(Dimension.NONE) || Set.copyOf(of(dimension)).contains(value);
    };
  }

  private static List<String> names(Enum<?>[] constants) {
    return Stream.of(constants).map(Enum::name).toList();
  }
}
