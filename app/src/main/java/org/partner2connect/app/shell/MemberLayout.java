package org.partner2connect.app.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partner2connect.uikit.BarContent;
import org.partner2connect.uikit.Crumbs;
import org.partner2connect.uikit.WordMark;

/** The frame of the workspace: one bar, one drawer, and the view between them. */
@Layout
@PermitAll
// No view draws with it: the public dashboard's charts are built with the workspace's bundle.
@NpmPackage(value = "echarts", version = "6.1.0")
class MemberLayout extends AppLayout implements AfterNavigationObserver {

  private final Anchor skip = new Anchor();
  private final DrawerToggle toggle = new DrawerToggle();
  private final Trail trail = new Trail();
  private final Div slot = new Div();
  private final Main main = new Main();

  MemberLayout(Drawer drawer, AccountMenu account) {
    addClassName("workspace");
    setPrimarySection(Section.NAVBAR);
    skip.addClassName("skip");
    skip.setText(getTranslation("app.skip"));
    toggle.addThemeVariants(ButtonVariant.TERTIARY);
    toggle.setAriaLabel(getTranslation("app.menu"));
    var mark = new WordMark("");
    mark.setAriaLabel(getTranslation("app.mark"));
    var grow = new Div();
    grow.addClassName("grow");
    slot.addClassName("bar-slot");
    var bar = new Header();
    bar.addClassName("bar");
    bar.add(skip, toggle, mark, trail, grow, slot, account);
    addToNavbar(bar);
    addToDrawer(drawer);
    main.setId("main");
    main.getElement().setAttribute("tabindex", "-1");
    setContent(main);
  }

  @Override
  public void showRouterLayoutContent(@Nullable HasElement content) {
    main.removeAll();
    if (content != null) {
      main.getElement().appendChild(content.getElement());
    }
  }

  @Override
  public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
    if (oldContent != null) {
      oldContent.getElement().removeFromParent();
    }
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    var path = event.getLocation().getPathWithQueryParameters();
    skip.setHref((path.isEmpty() ? "." : path) + "#main");
    var view = event.getActiveChain().getFirst();
    slot.removeAll();
    main.removeClassName("whole-width");
    if (view instanceof BarContent content) {
      slot.add(content.barContent());
      if (content.closesDrawer()) {
        main.addClassName("whole-width");
        setDrawerOpened(false);
      }
    }
    trail.show(view instanceof Crumbs crumbs ? crumbs.crumbs() : List.of());
  }
}
