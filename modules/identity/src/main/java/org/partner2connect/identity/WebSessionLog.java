package org.partner2connect.identity;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.partner2connect.identity.spi.LivePeople.LivePerson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The web sessions of all nodes, as far as they have told. */
@Component
class WebSessionLog {

  private static final String LIVE =
      """
      insert into identity.node (id, seen_at) values (?, now())
      on conflict (id) do update set seen_at = excluded.seen_at
      """;

  private static final String FORGET_THE_DEAD =
      "delete from identity.node where seen_at < now() - interval '5 minutes'";

  private static final String ADD =
      """
      insert into identity.web_session
        (hash, node, issuer, subject, sid, roles, began_at, began_after)
      values (:hash, :node, :issuer, :subject, :sid, :roles::text[], now(),
        (select coalesce(max(sequence), 0) from identity.session_ending))
      on conflict (hash) do update set roles = excluded.roles
      returning began_after
      """;

  private static final String PEOPLE =
      """
      select issuer, subject, roles from identity.web_session
      group by issuer, subject, roles
      """;

  private static final String TAKE_ROUND =
      """
      update identity.keycloak_round set began_at = now()
      where began_at < now() - make_interval(secs => ?)
      """;

  private final JdbcClient jdbc;

  WebSessionLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Says that the node lives, and forgets those that have not said so for five minutes. */
  void live(UUID node) {
    jdbc.sql(LIVE).param(node).update();
    jdbc.sql(FORGET_THE_DEAD).update();
  }

  /** The node stops, and its sessions with it. */
  void leave(UUID node) {
    jdbc.sql("delete from identity.node where id = ?").param(node).update();
  }

  /** Adds a session and returns the last ending on record before it. */
  long add(UUID node, WebSession session) {
    return jdbc.sql(ADD)
        .param("hash", session.hash())
        .param("node", node)
        .param("issuer", session.issuer())
        .param("subject", session.subject())
        .param("sid", session.sid())
        .param("roles", session.roles().toArray(String[]::new))
        .query(Long.class)
        .single();
  }

  void remove(Collection<byte[]> hashes) {
    jdbc.sql("delete from identity.web_session where hash = any(?)")
        .param(hashes.toArray(byte[][]::new))
        .update();
  }

  /** The sessions that the node has on record, as hexadecimal hashes. */
  Set<String> of(UUID node) {
    return new HashSet<>(
        jdbc.sql("select encode(hash, 'hex') from identity.web_session where node = ?")
            .param(node)
            .query(String.class)
            .list());
  }

  /** Whether the next look at the accounts is due and this node's to take. */
  boolean takeRound(Duration every) {
    return jdbc.sql(TAKE_ROUND).param(every.toSeconds()).update() == 1;
  }

  static String hex(byte[] hash) {
    return HexFormat.of().formatHex(hash);
  }

  static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex);
  }

  /** Who is signed in on the web, on any node. */
  List<LivePerson> people() {
    return jdbc.sql(PEOPLE)
        .query(
            (row, number) ->
                new LivePerson(
                    row.getString("issuer"),
                    row.getString("subject"),
                    Set.of((String[]) row.getArray("roles").getArray())))
        .list();
  }
}
