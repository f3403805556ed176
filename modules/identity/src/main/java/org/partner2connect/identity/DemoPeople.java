package org.partner2connect.identity;

import java.util.Locale;

/**
 * The made-up people of the demo. Those with an account can sign in with the password {@code demo};
 * the realm file has the same subjects.
 */
public enum DemoPeople {
  SECRETARIAT(1, "Salma Haddad"),
  ADMIN(2, "Adam Noor"),
  CHAIR(3, "Chika Okafor"),
  VICECHAIR(4, "Victor Almeida"),
  RAPPORTEUR(5, "Rania Petit"),
  DELEGATE1(11, "Daro Mensah"),
  DELEGATE2(12, "Dina Suleiman"),
  DELEGATE3(13, "Diego Rojas"),
  DELEGATE4(14, "Duc Tran"),
  DELEGATE5(15, "Daria Novak"),
  DELEGATE6(16, "Dalia Amin"),
  DELEGATE7(17, "Dev Rao"),
  DELEGATE8(18, "Dumisa Ncube"),
  DELEGATE9(19, "Dorothée Blanc"),
  FOCAL1(21, "Fatou Diallo"),
  FOCAL2(22, "Felix Brandt"),
  OBSERVER(23, "Olga Lind"),
  NEWCOMER(24, "Nilo Reyes"),

  ADOPTION_CHAIR(101, "Aïcha Benali"),
  ADOPTION_VICECHAIR(102, "Tomás Herrera"),
  ADOPTION_RAPPORTEUR(103, "Mei Lin Chong"),
  ADOPTION_DELEGATE(104, "Ioana Marin"),
  VALUE_CREATION_CHAIR(105, "Kwame Asante"),
  VALUE_CREATION_RAPPORTEUR(106, "Sofia Lindqvist"),
  VALUE_CREATION_DELEGATE(107, "Ruslan Bekov"),
  ACCELERATE_CHAIR(108, "Leilani Tupou"),
  ACCELERATE_RAPPORTEUR(109, "Émile Fontaine"),
  ACCELERATE_DELEGATE(110, "Nadia Rahman");

  private final int number;
  private final String displayName;

  DemoPeople(int number, String displayName) {
    this.number = number;
    this.displayName = displayName;
  }

  /** The name under which the person signs in. */
  public String username() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The subject in the demo realm. */
  public String subject() {
    return "00000000-0000-4000-8000-%012d".formatted(number);
  }

  public String displayName() {
    return displayName;
  }

  /** The e-mail address, in the domain that RFC 2606 keeps for examples. */
  public String email() {
    return username().replace('_', '.') + "@example.org";
  }

  /** Whether the demo realm has an account for the person. */
  public boolean hasAccount() {
    return number < 100;
  }
}
