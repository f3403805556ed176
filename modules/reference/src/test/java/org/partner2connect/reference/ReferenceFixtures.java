package org.partner2connect.reference;

import java.util.List;
import java.util.UUID;
import org.partner2connect.identity.People;
import org.partner2connect.identity.PersonId;
import org.partner2connect.taxonomy.CountryGroup;
import org.partner2connect.taxonomy.Taxonomy;
import org.partner2connect.taxonomy.keeping.KeepingQueries;
import org.partner2connect.taxonomy.keeping.KeptTerm;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import p2c.runtime.TestSignIn;

/** Signs people in, and puts the lists back as they were. */
@TestComponent
public class ReferenceFixtures {

  private static final List<String> TABLES = List.of("country_group", "pillar");

  private final KeepingQueries queries;
  private final Taxonomy taxonomy;
  private final People people;
  private final JdbcClient jdbc;

  ReferenceFixtures(KeepingQueries queries, Taxonomy taxonomy, People people, JdbcClient jdbc) {
    this.queries = queries;
    this.taxonomy = taxonomy;
    this.people = people;
    this.jdbc = jdbc;
    TABLES.forEach(
        table ->
            jdbc.sql("create table public.%1$s as table taxonomy.%1$s".formatted(table)).update());
  }

  /** Empties the history, which nobody but the owner of the tables can. */
  public void reset() {
    jdbc.sql("alter table taxonomy.change disable trigger change_stays").update();
    jdbc.sql("truncate taxonomy.change").update();
    jdbc.sql("alter table taxonomy.change enable trigger change_stays").update();
    for (var table : TABLES) {
      jdbc.sql("delete from taxonomy." + table).update();
      jdbc.sql("insert into taxonomy.%1$s table public.%1$s".formatted(table)).update();
    }
    jdbc.sql("update taxonomy.version set number = number + 1").update();
    taxonomy.refresh();
  }

  /** The only term of that country in the group. */
  public KeptTerm term(CountryGroup group, String iso3) {
    return queries.terms(group).stream()
        .filter(term -> term.iso3().equals(iso3))
        .reduce(
            (one, two) -> {
              throw new IllegalStateException(one + " and " + two);
            })
        .orElseThrow();
  }

  /** Somebody with those realm roles, signed in from now on in this thread. */
  public PersonId signIn(String... realmRoles) {
    var subject = UUID.randomUUID().toString();
    var person = people.recognise(TestSignIn.ISSUER, subject, "Ada Keeper", null, null);
    TestSignIn.signIn(TestSignIn.token(subject, "Ada Keeper", realmRoles));
    return person;
  }
}
