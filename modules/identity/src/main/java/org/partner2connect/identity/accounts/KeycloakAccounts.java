package org.partner2connect.identity.accounts;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ServerErrorException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jboss.resteasy.client.jaxrs.ResteasyClientBuilder;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.OrganizationMembersResource;
import org.keycloak.admin.client.resource.OrganizationsResource;
import org.keycloak.representations.idm.MemberRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.partner2connect.identity.People;
import org.partner2connect.kernel.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keycloak's organisations through its own admin client. The service account of the application's
 * client needs {@code manage-organizations} and, for their members, {@code manage-users} of {@code
 * realm-management}: Keycloak adds nobody to an organisation without the latter.
 */
class KeycloakAccounts implements Accounts, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(KeycloakAccounts.class);

  /** Under which our id stands in Keycloak. */
  static final String ATTRIBUTE = "partner2connect-id";

  private static final int LONGEST_NAME = 255;
  private static final int LONGEST_REASON = 300;
  private static final int PAGE = 100;
  private static final int CONNECTIONS = 4;
  private static final int CONNECT_SECONDS = 3;
  private static final int ANSWER_SECONDS = 5;

  private final KeycloakAccountSettings settings;
  private final People people;
  private final Keycloak keycloak;
  private volatile boolean saidThatMembersStayOut;

  KeycloakAccounts(KeycloakAccountSettings settings, String server, People people) {
    this.settings = settings;
    this.people = people;
    this.keycloak =
        KeycloakBuilder.builder()
            .serverUrl(server)
            .realm(settings.realm())
            .grantType("client_credentials")
            .clientId(settings.clientId())
            .clientSecret(settings.clientSecret())
            .resteasyClient(client())
            .build();
  }

  /** Asks nothing of the network; connections are few and nobody waits for one for long. */
  private static Client client() {
    var builder = (ResteasyClientBuilder) ClientBuilder.newBuilder();
    return builder
        .connectionPoolSize(CONNECTIONS)
        .maxPooledPerRoute(CONNECTIONS)
        .connectionCheckoutTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
        .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
        .readTimeout(ANSWER_SECONDS, TimeUnit.SECONDS)
        .register(JacksonProvider.class, 100)
        .build();
  }

  @Override
  public void show(AccountOrganisation organisation) {
    var subjects = people.subjectsAt(settings.issuer(), organisation.people());
    asking(
        () -> {
          var shown = find(organisation.id());
          if (shown.isEmpty() && !organisation.enabled()) {
            return;
          }
          var id = shown.isEmpty() ? create(organisation) : update(shown.get(), organisation);
          show(organisations().get(id).members(), subjects);
        });
  }

  @Override
  public void keepOnly(Set<UUID> known) {
    asking(
        () -> {
          for (var shown : all()) {
            var ours = idIn(shown);
            if (ours.isPresent() && !known.contains(ours.get()) && shown.isEnabled()) {
              shown.setEnabled(false);
              check(organisations().get(shown.getId()).update(shown));
            }
          }
        });
  }

  @Override
  public void close() {
    keycloak.close();
  }

  private OrganizationsResource organisations() {
    return keycloak.realm(settings.realm()).organizations();
  }

  /** By our id, which people who rename an organisation in Keycloak do not touch. */
  private Optional<OrganizationRepresentation> find(UUID id) {
    return organisations().searchByAttribute(ATTRIBUTE + ":" + id).stream()
        .filter(found -> found.getId() != null)
        .findFirst()
        .map(found -> organisations().get(found.getId()).toRepresentation());
  }

  private List<OrganizationRepresentation> all() {
    var all = new ArrayList<OrganizationRepresentation>();
    for (int first = 0; ; first += PAGE) {
      var page = organisations().search("", false, first, PAGE, false);
      all.addAll(page);
      if (page.size() < PAGE) {
        return all;
      }
    }
  }

  private String create(AccountOrganisation organisation) {
    var wanted = new OrganizationRepresentation();
    wanted.setName(freeName(organisation, ""));
    wanted.setAlias(organisation.id().toString());
    wanted.setEnabled(organisation.enabled());
    wanted.setAttributes(Map.of(ATTRIBUTE, List.of(organisation.id().toString())));
    check(organisations().create(wanted));
    return find(organisation.id())
        .map(OrganizationRepresentation::getId)
        .orElseThrow(() -> new RefusedByKeycloak("created but not found"));
  }

  private String update(OrganizationRepresentation shown, AccountOrganisation organisation) {
    var name = freeName(organisation, shown.getId());
    if (!name.equals(shown.getName()) || shown.isEnabled() != organisation.enabled()) {
      shown.setName(name);
      shown.setEnabled(organisation.enabled());
      check(organisations().get(shown.getId()).update(shown));
    }
    return shown.getId();
  }

  /** Names are unique in Keycloak and not with us: whoever comes second bears a part of its id. */
  private String freeName(AccountOrganisation organisation, String own) {
    var name = shortened(organisation.name(), LONGEST_NAME);
    boolean taken =
        organisations().search(name, true, 0, PAGE).stream()
            .anyMatch(other -> name.equals(other.getName()) && !other.getId().equals(own));
    var mark = " (" + organisation.id().toString().substring(24) + ")";
    return taken ? shortened(name, LONGEST_NAME - mark.length()) + mark : name;
  }

  private static String shortened(String name, int most) {
    return name.codePointCount(0, name.length()) <= most
        ? name
        : name.substring(0, name.offsetByCodePoints(0, most));
  }

  private void show(OrganizationMembersResource members, Set<String> wanted) {
    var shown = membersOf(members);
    for (var subject : shown) {
      if (!wanted.contains(subject)) {
        keepMember(members.removeMember(subject), 404);
      }
    }
    for (var subject : wanted) {
      if (!shown.contains(subject)) {
        // 400 or 404: the account is deleted; 409: somebody was faster.
        keepMember(members.addMember(subject), 400, 404, 409);
      }
    }
  }

  /** Members need a role more; who withholds it has organisations without members. */
  private void keepMember(Response response, Integer... alsoFine) {
    if (response.getStatus() != Response.Status.FORBIDDEN.getStatusCode()) {
      check(response, alsoFine);
      return;
    }
    response.close();
    if (!saidThatMembersStayOut) {
      saidThatMembersStayOut = true;
      LOG.warn(
          "Keycloak's organisations stay without members: the service account has no manage-users");
    }
  }

  private static Set<String> membersOf(OrganizationMembersResource members) {
    var all = new HashSet<String>();
    for (int first = 0; ; first += PAGE) {
      var page = members.list(first, PAGE);
      all.addAll(page.stream().map(MemberRepresentation::getId).collect(Collectors.toSet()));
      if (page.size() < PAGE) {
        return all;
      }
    }
  }

  private static Optional<UUID> idIn(OrganizationRepresentation shown) {
    var attributes = shown.getAttributes();
    var values = attributes == null ? null : attributes.get(ATTRIBUTE);
    return values == null || values.isEmpty() ? Optional.empty() : Ids.parse(values.getFirst());
  }

  private static void check(Response response, Integer... alsoFine) {
    try (response) {
      int status = response.getStatus();
      if (status >= 400 && !Set.of(alsoFine).contains(status)) {
        throw failure(status, response.readEntity(String.class));
      }
    }
  }

  private static WebApplicationException failure(int status, String body) {
    var reason = body.substring(0, Math.min(body.length(), LONGEST_REASON));
    return switch (status) {
      case 401, 403 -> new ForbiddenException(reason);
      case 404 -> new NotFoundException(reason);
      default ->
          status < 500
              ? new ClientErrorException(reason, status)
              : new ServerErrorException(reason, status);
    };
  }

  /** Tells a Keycloak that is away, or closed to us, from one that dislikes an organisation. */
  private void asking(Runnable work) {
    try {
      keycloak.tokenManager().getAccessToken();
    } catch (WebApplicationException | ProcessingException failure) {
      throw new AccountsUnavailable(failure);
    }
    try {
      work.run();
    } catch (ForbiddenException | NotAuthorizedException refused) {
      throw new AccountsUnavailable(
          "the service account may not manage organisations: give it" + " manage-organizations");
    } catch (NotFoundException missing) {
      throw new AccountsUnavailable("the realm has no organisations: turn them on");
    } catch (ClientErrorException refused) {
      throw new RefusedByKeycloak(String.valueOf(refused.getMessage()));
    } catch (WebApplicationException | ProcessingException failure) {
      throw new AccountsUnavailable(failure);
    }
  }
}
