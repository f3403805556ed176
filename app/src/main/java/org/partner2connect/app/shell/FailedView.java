package org.partner2connect.app.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.partner2connect.uikit.Failures;

/** A view could not be opened, by a fault of ours or because a rule says no. */
@AnonymousAllowed
@ParentLayout(MemberLayout.class)
class FailedView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

  private final Failures failures;
  private final Paragraph what = new Paragraph();

  FailedView(Failures failures) {
    this.failures = failures;
    addClassName("nothing-here");
    add(
        new H1(getTranslation("app.failed")),
        what,
        new Anchor("", getTranslation("app.missing.home")));
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
    what.setText(failures.explain(parameter.getException(), getLocale()));
    return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("app.title", getTranslation("app.failed"));
  }
}
