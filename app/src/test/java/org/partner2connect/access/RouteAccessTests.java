package org.partner2connect.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.partner2connect.app.AppTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What every address answers to whom: asked of the running application, with made-up ids. */
@AppTest
class RouteAccessTests {

  private static final String UNKNOWN_ID = "01890a5d-ac96-774b-bcce-b302099a8057";

  @Autowired private WebApplicationContext context;

  @Autowired private List<RequestMappingHandlerMapping> mappings;

  @Test
  void everyAnswerIsOnRecordAndNoneIsABreakdown() throws Exception {
    var columns = new ArrayList<>(List.of("request"));
    for (var caller : Caller.values()) {
      columns.add(caller.title());
    }
    var matrix =
        new Matrix(
            "routes",
            "What each address answers to whom",
            "Made by `RouteAccessTests` from the running application, every id and token in the"
                + " address made up, every form empty. 302 leads to the sign-in; 404 says nothing"
                + " about whether it exists. A key is taken by the API only; elsewhere its program"
                + " is a visitor.",
            columns);
    var mvc = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    for (var request : requests().entrySet()) {
      for (var method : request.getValue()) {
        var row = new ArrayList<String>();
        row.add("`" + method + " " + request.getKey() + "`");
        for (var caller : Caller.values()) {
          int status = status(mvc, method, request.getKey(), caller);
          assertThat(status == 500 || status == 502).as(method + " " + request.getKey()).isFalse();
          row.add(String.valueOf(status));
        }
        matrix.row(row);
      }
    }
    matrix.isOnRecord();
  }

  @Test
  void everyViewSaysForWhomItIs() throws IOException, ClassNotFoundException {
    var matrix =
        new Matrix(
            "views",
            "Who may open which view of the workspace",
            "Made by `RouteAccessTests`. Nobody reaches any of them without signing in; what a view"
                + " shows is decided by the services that it asks.",
            List.of("address", "view", "for"));
    var views = new TreeMap<String, List<String>>();
    for (var type : viewTypes()) {
      var route = type.getAnnotation(Route.class);
      views.put(
          "/workspace/" + route.value(),
          List.of("`/workspace/" + route.value() + "`", type.getSimpleName(), whoMayOpen(type)));
    }
    assertThat(views).hasSizeGreaterThan(2);
    views.values().forEach(matrix::row);
    matrix.isOnRecord();
  }

  private static String whoMayOpen(Class<?> type) {
    assertThat(type.isAnnotationPresent(AnonymousAllowed.class)).as(type.getName()).isFalse();
    if (type.isAnnotationPresent(RolesAllowed.class)) {
      return String.join(", ", type.getAnnotation(RolesAllowed.class).value());
    }
    if (type.isAnnotationPresent(DenyAll.class)) {
      return "nobody";
    }
    assertThat(type.isAnnotationPresent(PermitAll.class)).as(type.getName() + ": anyone?").isTrue();
    return "everyone signed in";
  }

  private static List<Class<?>> viewTypes() throws ClassNotFoundException {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
    var types = new ArrayList<Class<?>>();
    for (var found : scanner.findCandidateComponents("org.partner2connect")) {
      types.add(Class.forName(found.getBeanClassName()));
    }
    return types;
  }

  private int status(MockMvc mvc, HttpMethod method, String path, Caller caller) throws Exception {
    var request =
        MockMvcRequestBuilders.request(method, path.replaceAll("\\{[^}]*}", UNKNOWN_ID))
            .with(csrf())
            .header("Sec-Fetch-Site", "same-origin");
    boolean api = path.startsWith("/api/");
    if (caller.isProgram() ? api : caller != Caller.VISITOR) {
      request = request.with(authentication(caller.authentication()));
    }
    if (api && !method.equals(HttpMethod.GET)) {
      request = request.contentType("application/json").content("{}");
    }
    return mvc.perform(request).andReturn().getResponse().getStatus();
  }

  private Map<String, Set<HttpMethod>> requests() {
    var requests = new TreeMap<String, Set<HttpMethod>>();
    for (var mapping : mappings) {
      mapping
          .getHandlerMethods()
          .forEach(
              (info, handler) -> {
                if (handler.getBeanType().getName().startsWith("org.partner2connect")) {
                  for (var path : info.getPatternValues()) {
                    requests
                        .computeIfAbsent(
                            path, ignored -> new TreeSet<>(Comparator.comparing(HttpMethod::name)))
                        .addAll(methods(info.getMethodsCondition().getMethods()));
                  }
                }
              });
    }
    return requests;
  }

  private static List<HttpMethod> methods(Set<RequestMethod> declared) {
    return declared.isEmpty()
        ? List.of(HttpMethod.GET)
        : declared.stream().map(RequestMethod::asHttpMethod).toList();
  }
}
