package org.partner2connect.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.server.VaadinRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partner2connect.drafting.Access;
import org.partner2connect.drafting.DocumentId;
import org.partner2connect.identity.PersonId;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * The editor of one document, as a page shows it.
 *
 * <p>The element in the browser keeps its own socket, its own reconnect and its own save state;
 * Flow only tells it which document, in which language and with which lists. Save state, presence
 * and outline are companions that the page places where it wants them.
 */
@Tag("p2c-editor")
@JsModule("./drafting/p2c-editor.ts")
@JsModule("./drafting/companions.ts")
@CssImport("./drafting/editor.css")
@CssImport("./drafting/companions.css")
@NpmPackage(value = "yjs", version = "13.6.33")
@NpmPackage(value = "y-protocols", version = "1.0.7")
@NpmPackage(value = "y-indexeddb", version = "9.0.12")
@NpmPackage(value = "y-prosemirror", version = "1.3.7")
@NpmPackage(value = "lib0", version = "0.2.114")
@NpmPackage(value = "prosemirror-commands", version = "1.7.2")
@NpmPackage(value = "prosemirror-gapcursor", version = "1.4.1")
@NpmPackage(value = "prosemirror-inputrules", version = "1.6.0")
@NpmPackage(value = "prosemirror-keymap", version = "1.2.3")
@NpmPackage(value = "prosemirror-model", version = "1.25.13")
@NpmPackage(value = "prosemirror-schema-list", version = "1.6.0")
@NpmPackage(value = "prosemirror-state", version = "1.4.4")
@NpmPackage(value = "prosemirror-tables", version = "1.8.5")
@NpmPackage(value = "prosemirror-transform", version = "1.12.6")
@NpmPackage(value = "prosemirror-view", version = "1.42.9")
public final class DocumentEditorSection extends Component implements HasSize {

  private static final int SCHEMA = 1;

  private final String elementId;

  /**
   * Shows the document to somebody who may do what {@code access} says; the server decides again.
   */
  public DocumentEditorSection(DocumentId document, Access access, Locale locale) {
    elementId = "editor-" + document.value();
    setId(elementId);
    var element = getElement();
    element.setAttribute("document-id", document.value().toString());
    element.setAttribute("collab-url", "/collab/" + document.value());
    element.setAttribute("token-url", "/collab/" + document.value() + "/token");
    element.setAttribute("access", access.wireName());
    element.setAttribute("lang", locale.toLanguageTag());
    element.setAttribute("schema", Integer.toString(SCHEMA));
    element.setPropertyMap("texts", EditorTexts.in(locale));
    handOverCsrfToken();
  }

  /** The editor's texts, for a page that shows it without Flow. */
  public static Map<String, String> texts(Locale locale) {
    return EditorTexts.in(locale);
  }

  /** Says what the text is, to a screen reader: "Text of the plan". */
  public DocumentEditorSection named(String label) {
    getElement().setAttribute("label", label);
    return this;
  }

  /**
   * Keeps a copy on the reader's device, unless they don't want one, so that the text opens and can
   * be edited there without a connection; {@code title} names it in the list of copies.
   */
  public DocumentEditorSection keptFor(PersonId person, String name, String title) {
    var element = getElement();
    element.setAttribute("person", person.toString());
    element.setAttribute("person-name", name);
    element.setAttribute("document-title", title);
    return this;
  }

  /** Gives actions the shape and colour of the focus area with this number, 1 to 4. */
  public DocumentEditorSection inFocusArea(int number) {
    getElement().setAttribute("area", Integer.toString(number));
    return this;
  }

  /** Offers organisations as lead and partners: id to name, in the order to be shown. */
  public DocumentEditorSection organisations(Map<String, String> nameById) {
    return list("organisations", nameById);
  }

  /** Offers countries: ISO 3166 alpha-3 code to name, in the order to be shown. */
  public DocumentEditorSection countries(Map<String, String> nameByIso3) {
    return list("countries", nameByIso3);
  }

  /** Offers SDG targets: "9.c" to its text, in the order to be shown. */
  public DocumentEditorSection targets(Map<String, String> textByCode) {
    return list("targets", textByCode);
  }

  /** The save state, in the words that are always visible; place it in the page's bar. */
  public Component saveState() {
    return new EditorCompanion("p2c-save-state", elementId);
  }

  /**
   * The bar that explains at length what is not saved or not permitted; hidden while all is well.
   */
  public Component notice() {
    return new EditorCompanion("p2c-editor-notice", elementId);
  }

  /** Who is here: avatars and a list. */
  public Component presence() {
    return new EditorCompanion("p2c-presence", elementId);
  }

  /** Whether a copy is kept on this device, as something to choose. */
  public Component keeping() {
    return new EditorCompanion("p2c-keep", elementId);
  }

  /** Headings and actions of the text, with links. */
  public Component outline() {
    return new EditorCompanion("p2c-outline", elementId);
  }

  private DocumentEditorSection list(String property, Map<String, String> labelByValue) {
    List<Choice> choices =
        labelByValue.entrySet().stream().map(e -> new Choice(e.getKey(), e.getValue())).toList();
    getElement().setPropertyList(property, choices);
    return this;
  }

  private void handOverCsrfToken() {
    @Nullable VaadinRequest request = VaadinRequest.getCurrent();
    if (request != null
        && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
      getElement().setProperty("csrfHeader", token.getHeaderName());
      getElement().setProperty("csrfToken", token.getToken());
    }
  }

  /** One entry of a list in the inline fields of an action. */
  record Choice(String value, String label) {}
}
