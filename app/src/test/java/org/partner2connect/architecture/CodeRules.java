package org.partner2connect.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.regex.Pattern;
import org.jmolecules.event.annotation.DomainEvent;
import org.partner2connect.kernel.CallerDecides;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/** The rules of the house that can be read off compiled classes. */
final class CodeRules {

  static final int COLLABORATORS = 5;

  private static final Pattern BAD_NAMES =
      Pattern.compile(".*(Impl|Manager|Helper|Utils?|Dto|DTO|Event)|.*(Organization|Topic).*");

  private CodeRules() {}

  static final ArchRule BEANS_HAVE_FEW_COLLABORATORS =
      classes()
          .that()
          .areMetaAnnotatedWith(Component.class)
          .should(haveAtMost(COLLABORATORS))
          .as("a bean has at most " + COLLABORATORS + " collaborators");

  static final ArchRule ONLY_DOORS_ARE_PUBLIC_IN_UI =
      classes()
          .that()
          .resideInAPackage("..ui..")
          .and()
          .areTopLevelClasses()
          .and()
          .haveSimpleNameNotEndingWith("Navigation")
          .and()
          .haveSimpleNameNotEndingWith("Section")
          .should()
          .notBePublic()
          .allowEmptyShould(true)
          .as("nothing in a ui package is public but its navigation and its sections");

  static final ArchRule SQL_STANDS_IN_ITS_PLACE =
      noClasses()
          .that(
              DescribedPredicate.describe(
                  "are not queries, logs or outboxes",
                  (JavaClass type) -> !type.getName().matches(".*(Queries|Log|Outbox)(\\$.*)?")))
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "org\\.springframework\\.jdbc\\.core\\.(simple\\.JdbcClient|JdbcTemplate)")
          .as("JdbcClient is used in *Queries, *Log and *Outbox only");

  static final ArchRule VAADIN_STAYS_ON_THE_SCREEN =
      noClasses()
          .that()
          .resideOutsideOfPackages("..ui..", "..uikit..", "org.partner2connect.app..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.vaadin..")
          .as("Vaadin is used in ui, uikit and app only");

  static final ArchRule SERVICES_SAY_WHO_MAY_CALL =
      methods()
          .that()
          .arePublic()
          .and()
          .areNotStatic()
          .and()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Service.class)
          .should(sayWhoMayCall())
          .as("every public method of a service says who may call it");

  static final ArchRule NAMES_SAY_SOMETHING =
      classes()
          .that()
          .areTopLevelClasses()
          .should(
              new ArchCondition<>("have a name from the glossary") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  if (BAD_NAMES.matcher(type.getSimpleName()).matches()) {
                    events.add(SimpleConditionEvent.violated(type, "poor name " + type.getName()));
                  }
                }
              })
          .as("no Impl, Manager, Helper, Util, Dto or …Event; no Organization or Topic");

  static final ArchRule NO_SCRIPT_IN_JAVA =
      noClasses()
          .should()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "executeJs is called",
                  call -> call.getTarget().getName().matches("executeJs|executeJavaScript")))
          .as("no JavaScript stands in Java strings");

  static final ArchRule EVENTS_ARE_RECORDS =
      classes()
          .that()
          .areAnnotatedWith(DomainEvent.class)
          .should()
          .beRecords()
          .as("domain events are records");

  static final ArchRule NO_FIELD_INJECTION =
      fields()
          .should()
          .notBeAnnotatedWith(Autowired.class)
          .as("beans get what they need by constructor");

  static final List<ArchRule> ALL =
      List.of(
          BEANS_HAVE_FEW_COLLABORATORS,
          ONLY_DOORS_ARE_PUBLIC_IN_UI,
          SQL_STANDS_IN_ITS_PLACE,
          VAADIN_STAYS_ON_THE_SCREEN,
          SERVICES_SAY_WHO_MAY_CALL,
          NAMES_SAY_SOMETHING,
          NO_SCRIPT_IN_JAVA,
          EVENTS_ARE_RECORDS,
          NO_FIELD_INJECTION);

  private static ArchCondition<JavaClass> haveAtMost(int most) {
    return new ArchCondition<>("have at most " + most + " collaborators") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getConstructors().stream()
            .filter(constructor -> constructor.getRawParameterTypes().size() > most)
            .forEach(
                constructor ->
                    events.add(
                        SimpleConditionEvent.violated(
                            type, "too many collaborators: " + constructor.getFullName())));
      }
    };
  }

  private static ArchCondition<JavaMethod> sayWhoMayCall() {
    return new ArchCondition<>("say who may call") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        if (method.getModifiers().contains(JavaModifier.SYNTHETIC)) {
          return;
        }
        boolean said =
            List.of(PreAuthorize.class, PermitAll.class, CallerDecides.class).stream()
                .anyMatch(
                    rule ->
                        method.isAnnotatedWith(rule) || method.getOwner().isAnnotatedWith(rule));
        if (!said) {
          events.add(SimpleConditionEvent.violated(method, "anyone? " + method.getFullName()));
        }
      }
    };
  }
}
