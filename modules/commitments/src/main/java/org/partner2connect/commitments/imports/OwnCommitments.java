package org.partner2connect.commitments.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.acting.Acting;
import org.partner2connect.kernel.CsvText;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives an organisation all that it leads, in every state, in the form that an import takes. */
@Service
@Transactional(readOnly = true)
public class OwnCommitments {

  private final Acting acting;
  private final OwnCommitmentQueries queries;

  OwnCommitments(Acting acting, OwnCommitmentQueries queries) {
    this.acting = acting;
    this.queries = queries;
  }

  /** The names of the fields, in their order. */
  public static List<String> fields() {
    return List.copyOf(OwnFields.ALL.keySet());
  }

  /** Field by field, the oldest commitment first. */
  @PreAuthorize("isAuthenticated()")
  public List<Map<String, @Nullable Object>> all() {
    return own().stream().map(OwnCommitments::fieldsOf).toList();
  }

  /** The same as CSV, with a byte order mark. */
  @PreAuthorize("isAuthenticated()")
  public byte[] csv() {
    var rows = new ArrayList<List<String>>();
    rows.add(fields());
    for (var one : own()) {
      rows.add(
          OwnFields.ALL.values().stream().map(field -> CsvText.cell(field.apply(one))).toList());
    }
    return CsvBytes.of(',', rows);
  }

  private static Map<String, @Nullable Object> fieldsOf(OwnCommitment one) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    OwnFields.ALL.forEach((name, value) -> fields.put(name, value.apply(one)));
    return fields;
  }

  private List<OwnCommitment> own() {
    var seat = acting.seat().orElseThrow(NoOrganisation::new);
    return queries.of(seat.organisation().id());
  }
}
