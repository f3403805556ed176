package org.partner2connect.planted;

import com.vaadin.flow.component.html.Span;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Breaks rules on purpose: its name, its collaborators, its field, its SQL and its silence. */
@Service
class PlantedServiceHelper {

  @Autowired private String field;

  PlantedServiceHelper(JdbcClient jdbc, Span span, int one, int two, int three, int four) {}

  public String anyone() {
    return field;
  }
}
