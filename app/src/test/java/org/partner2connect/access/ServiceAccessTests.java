package org.partner2connect.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.partner2connect.app.AppTest;
import org.partner2connect.kernel.CallerDecides;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.expression.method.DefaultMethodSecurityExpressionHandler;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.util.SimpleMethodInvocation;
import org.springframework.stereotype.Service;

/** Who may call which method of which service: asked of the rules that are in force. */
@AppTest
class ServiceAccessTests {

  @Autowired private ApplicationContext context;

  private record Door(Object bean, Class<?> service, Method method) {

    String name() {
      return module() + "." + service.getSimpleName() + "." + method.getName() + "(" + parameters();
    }

    private String module() {
      return service.getPackageName().replace("org.partner2connect.", "");
    }

    private String parameters() {
      return Arrays.stream(method.getParameterTypes())
              .map(Class::getSimpleName)
              .collect(Collectors.joining(", "))
          + ")";
    }

    <A extends Annotation> @Nullable A rule(Class<A> type) {
      A own = AnnotatedElementUtils.findMergedAnnotation(method, type);
      return own != null ? own : AnnotatedElementUtils.findMergedAnnotation(service, type);
    }
  }

  @Test
  void everyCellIsOnRecord() throws IOException {
    var callers = Caller.people();
    var columns = new ArrayList<>(List.of("method"));
    callers.forEach(caller -> columns.add(caller.title()));
    columns.add("rule");
    var matrix =
        new Matrix(
            "services",
            "Who may call which service",
            "Made by `ServiceAccessTests` from the rules in force. `●` may, `–` may not, `by case`"
                + " when the rule looks at the arguments; `module` means that only other modules"
                + " call it, which have decided.",
            columns);
    for (var door : doors()) {
      var row = new ArrayList<String>();
      row.add("`" + door.name() + "`");
      for (var caller : callers) {
        row.add(cell(door, caller.authentication()));
      }
      row.add(ruleOf(door));
      matrix.row(row);
    }
    matrix.isOnRecord();
  }

  @Test
  void noDoorIsWithoutARule() {
    assertThat(doors()).hasSizeGreaterThan(40).allSatisfy(door -> ruleOf(door));
  }

  private String cell(Door door, Authentication caller) {
    var rule = door.rule(PreAuthorize.class);
    if (rule == null) {
      return door.rule(PermitAll.class) != null ? "●" : "module";
    }
    return may(door, caller) ? "●" : rule.value().contains("@") ? "by case" : "–";
  }

  private boolean may(Door door, Authentication caller) {
    var handler = new DefaultMethodSecurityExpressionHandler();
    handler.setApplicationContext(context);
    var manager = new PreAuthorizeAuthorizationManager();
    manager.setExpressionHandler(handler);
    SecurityContextHolder.getContext().setAuthentication(caller);
    try {
      var arguments = new Object[door.method().getParameterCount()];
      var call = new SimpleMethodInvocation(door.bean(), door.method(), arguments);
      var decision = manager.authorize(() -> caller, call);
      return decision != null && decision.isGranted();
    } catch (RuntimeException looksAtTheArguments) {
      return false;
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  private static String ruleOf(Door door) {
    var rule = door.rule(PreAuthorize.class);
    var decides = door.rule(CallerDecides.class);
    if (rule != null) {
      return "`" + rule.value() + "`";
    }
    if (door.rule(PermitAll.class) != null) {
      return "everyone";
    }
    if (decides != null) {
      return decides.value();
    }
    throw new AssertionError("anyone? " + door.name());
  }

  private List<Door> doors() {
    return context.getBeansWithAnnotation(Service.class).values().stream()
        .flatMap(ServiceAccessTests::doorsOf)
        .sorted(Comparator.comparing(Door::name))
        .toList();
  }

  private static Stream<Door> doorsOf(Object bean) {
    var type = AopUtils.getTargetClass(bean);
    if (!type.getPackageName().startsWith("org.partner2connect")) {
      return Stream.empty();
    }
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
        .map(method -> new Door(bean, type, method));
  }
}
