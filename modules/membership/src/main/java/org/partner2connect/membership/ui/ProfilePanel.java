package org.partner2connect.membership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.partner2connect.uikit.AreaMark;

/** What an organisation says of itself; who may change it finds the form here. */
final class ProfilePanel extends Div {

  private final transient OrganisationPage page;
  private final transient PageWords words;

  ProfilePanel(OrganisationPage page, PageWords words) {
    this.page = page;
    this.words = words;
    addClassName("profile");
    read();
  }

  private void read() {
    removeAll();
    var organisation = page.organisation();
    var description = organisation.description(getLocale());
    description.ifPresent(
        text -> {
          var paragraph = new Paragraph(text.text());
          paragraph.addClassName("words");
          paragraph.getElement().setAttribute("lang", text.language().getLanguage());
          add(paragraph);
        });
    if (description.isEmpty()) {
      var none = new Paragraph(getTranslation("membership.ui.description.none"));
      none.addClassName("quiet");
      add(none);
    }
    add(facts());
    if (page.canDecide()) {
      add(new Button(getTranslation("membership.ui.edit"), click -> edit()));
    }
  }

  private DescriptionList facts() {
    var organisation = page.organisation();
    var facts = new DescriptionList();
    facts.addClassName("kv");
    var website = organisation.website();
    if (website != null && website.matches("(?i)https?://.*")) {
      var link = new Anchor(website, website, AnchorTarget.BLANK);
      link.getElement().setAttribute("rel", "nofollow noopener noreferrer");
      facts.add(term("website"), new DescriptionList.Description(link));
    }
    if (!organisation.areas().isEmpty()) {
      var list = new UnorderedList();
      organisation.areas().stream()
          .sorted()
          .forEach(
              area -> {
                var mark = new AreaMark(area.number(), area.name().replace('_', ' '));
                list.add(new ListItem(mark, new Span(" " + words.area(area, getLocale()))));
              });
      facts.add(term("areas"), new DescriptionList.Description(list));
    }
    facts.add(term("initials"), new DescriptionList.Description(new Span(organisation.initials())));
    return facts;
  }

  private DescriptionList.Term term(String key) {
    return new DescriptionList.Term(getTranslation("membership.ui." + key));
  }

  private void edit() {
    try {
      page.services()
          .profiles()
          .find(page.organisation().id())
          .ifPresent(
              profile -> {
                removeAll();
                add(new ProfileForm(page, words, profile, this::read));
              });
    } catch (RuntimeException failure) {
      page.services().failures().show(failure);
    }
  }
}
