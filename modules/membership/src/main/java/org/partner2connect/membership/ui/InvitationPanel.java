package org.partner2connect.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.partner2connect.membership.directory.GenevaDays;
import org.partner2connect.membership.invitations.OpenInvitation;
import org.partner2connect.uikit.LabelledTable;
import org.partner2connect.uikit.StatusBadge;

/** The invitations that wait for an answer, and the way to a new one. */
final class InvitationPanel extends Div {

  private final transient OrganisationPage page;

  InvitationPanel(OrganisationPage page) {
    this.page = page;
    addClassName("seats");
    var open = page.services().people().invitations().open(page.organisation().id());
    add(open.isEmpty() ? none() : table(open));
    if (page.active()) {
      var invite =
          new Button(
              getTranslation("membership.ui.invite"),
              click -> new InviteDialog(page, getLocale()).open());
      invite.addThemeVariants(ButtonVariant.PRIMARY);
      add(invite);
    }
  }

  private Component none() {
    var none = new Paragraph(getTranslation("membership.ui.invitations.none"));
    none.addClassName("quiet");
    return none;
  }

  private Component table(List<OpenInvitation> open) {
    var table =
        new LabelledTable(
            "membership.ui.invitations", List.of("name", "email", "role", "until", "decide"));
    for (var invitation : open) {
      table.row(
          LabelledTable.isolated(invitation.name()),
          LabelledTable.isolated(invitation.email()),
          new Span(getTranslation("membership.role." + invitation.role())),
          validity(invitation),
          decisions(invitation));
    }
    return table;
  }

  private Component validity(OpenInvitation invitation) {
    return invitation.expired()
        ? new StatusBadge(
            StatusBadge.Tone.ATTENTION, getTranslation("membership.ui.invitations.expired"))
        : new Span(GenevaDays.of(invitation.expiresAt(), getLocale()));
  }

  private Component decisions(OpenInvitation invitation) {
    var id = page.organisation().id();
    var invitations = page.services().people().invitations();
    var row = new Div();
    row.addClassName("row");
    if (page.active()) {
      row.add(
          button(
              "resend",
              invitation,
              () ->
                  ask("resend", invitation)
                      .opens(reason -> invitations.resend(id, invitation.id()))));
    }
    row.add(
        button(
            "withdraw",
            invitation,
            () ->
                ask("withdraw", invitation)
                    .destructive()
                    .opens(reason -> invitations.withdraw(id, invitation.id()))));
    return row;
  }

  private DecisionDialog ask(String key, OpenInvitation invitation) {
    return new DecisionDialog(page, key, invitation.name());
  }

  private Button button(String key, OpenInvitation invitation, Runnable ask) {
    var button = new Button(getTranslation("membership.ui." + key), click -> ask.run());
    button.setAriaLabel(getTranslation("membership.ui." + key + ".label", invitation.name()));
    return button;
  }
}
