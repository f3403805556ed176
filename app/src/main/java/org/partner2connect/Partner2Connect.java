package org.partner2connect;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The workspace of the Partner2Connect Digital Coalition, one deployable. */
@SpringBootApplication
@Modulithic(systemName = "Partner2Connect")
public class Partner2Connect {

  public static void main(String[] args) {
    SpringApplication.run(Partner2Connect.class, args);
  }
}
