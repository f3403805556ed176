/** `<p2c-outline for="…">`: headings and actions with links, and who is where. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { OutlineEntry } from './outline.ts';
import { flag } from './people.ts';
import { Beside, type EditorModel } from './registry.ts';

/** A heading with the actions below it. */
interface Section {
  entry: OutlineEntry | undefined;
  below: OutlineEntry[];
}

const DEEPEST = 3;

export class P2cOutline extends LitElement {
  private readonly beside = new Beside(this);

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render() {
    const { editor } = this.beside;
    if (!editor) return nothing;
    const { voice } = editor;
    const sections = this.sections(editor.entries);
    const where = editor.whereabouts();
    const nested = (below: OutlineEntry[]) =>
      html`<ol>
        ${below.map((entry) => html`<li>${this.link(editor, entry, where)}</li>`)}
      </ol>`;
    return html`<nav class="p2c-outline" aria-label=${voice.say('outline')}>
      <h2>${voice.say('outline')}</h2>
      ${sections.length === 0 ? html`<p>${voice.say('outline.empty')}</p>` : nothing}
      <ol>
        ${sections.map(({ entry, below }) => {
          if (!entry) return below.map((own) => html`<li>${this.link(editor, own, where)}</li>`);
          return html`<li>${this.link(editor, entry, where)}${below.length > 0 ? nested(below) : nothing}</li>`;
        })}
      </ol>
    </nav>`;
  }

  /** Two levels are enough to find one's way: the highest headings, and all else below them. */
  private sections(entries: readonly OutlineEntry[]): Section[] {
    const top = Math.min(...entries.filter((entry) => entry.kind === 'section').map((entry) => entry.level));
    const sections: Section[] = [];
    for (const entry of entries) {
      if (entry.kind === 'section' && entry.level <= top) sections.push({ entry, below: [] });
      else if (entry.kind === 'action' || entry.level <= DEEPEST) {
        if (sections.length === 0) sections.push({ entry: undefined, below: [] });
        sections.at(-1)!.below.push(entry);
      }
    }
    return sections;
  }

  private link(
    editor: EditorModel,
    entry: OutlineEntry,
    where: ReturnType<EditorModel['whereabouts']>,
  ): TemplateResult {
    const { voice } = editor;
    const title = entry.title || voice.say('outline.untitled');
    const words = entry.kind === 'action' ? voice.say('outline.action', entry.number, title) : title;
    const here = where.get(entry.anchor) ?? [];
    const go = (event: Event) => {
      event.preventDefault();
      editor.goTo(entry.anchor);
    };
    return html`<a
        href="#${entry.anchor}"
        dir="auto"
        aria-current=${editor.current?.anchor === entry.anchor ? 'location' : nothing}
        @click=${go}
        >${words}</a
      >${here.map((person) => html`<span class="p2c-here">${flag(person, voice)}</span>`)}`;
  }
}

customElements.get('p2c-outline') ?? customElements.define('p2c-outline', P2cOutline);
