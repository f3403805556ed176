/** The toolbar: one stop for Tab, arrows inside, Escape back to the text. */
import { html, nothing, type TemplateResult } from 'lit';
import type { EditorView } from 'prosemirror-view';
import { isActionTitle, linkAt, removeLink, setLink, setStyle, styleOf } from './commands.ts';
import { icon } from './icons.ts';
import type { Voice } from './texts.ts';
import { HISTORY, KEYS_ONLY, TABLE_TOOLS, TOOLS, ariaShortcut, inTable, shortcut, type Tool } from './tools.ts';

export interface ToolbarHost {
  readonly voice: Voice;
  readonly view: EditorView | undefined;
  readonly toolbarElement: HTMLElement | null;
  requestUpdate(): void;
}

const STYLES = ['0', '1', '2', '3', '4'];
const HELP = 'help';

export class Toolbar {
  private current = 'undo';
  private linking = false;
  private badLink = false;

  private readonly host: ToolbarHost;

  constructor(host: ToolbarHost) {
    this.host = host;
  }

  focus(): void {
    const all = this.stops();
    (all.find((stop) => stop.dataset['tool'] === this.current) ?? all[0])?.focus();
  }

  openLink(): void {
    this.linking = true;
    this.badLink = false;
    this.host.requestUpdate();
    requestAnimationFrame(() => {
      const input = this.host.toolbarElement?.parentElement?.querySelector<HTMLInputElement>('.p2c-link input');
      if (!input || !this.host.view) return;
      input.value = linkAt(this.host.view.state)?.href ?? '';
      input.focus();
      input.select();
    });
  }

  render(): TemplateResult {
    const { voice, view } = this.host;
    if (!view) return html``;
    const tableTools = inTable(view.state);
    return html`<div
        class="p2c-tools"
        role="toolbar"
        aria-label=${voice.say('tools')}
        @keydown=${this.onKey}
        @focusin=${this.onFocus}
        @mousedown=${this.onMouseDown}
      >
        ${HISTORY.map((tool) => this.button(tool))}
        <span class="p2c-split" aria-hidden="true"></span>${this.styles()}
        ${TOOLS.map((tool) => [tool.group ? html`<span class="p2c-split" aria-hidden="true"></span>` : nothing, this.button(tool)])}
        <button
          type="button"
          class="p2c-tool is-end"
          data-tool=${HELP}
          tabindex=${this.tabindex(HELP)}
          aria-label=${voice.say('shortcuts')}
          title=${voice.say('shortcuts')}
          @click=${this.showHelp}
        >
          ${icon('help')}
        </button>
        ${tableTools ? html`<div class="p2c-row">${TABLE_TOOLS.map((tool) => this.button(tool))}</div>` : nothing}
      </div>
      ${this.linking ? this.linkForm() : nothing}${this.help()}`;
  }

  private button(tool: Tool): TemplateResult {
    const { voice, view } = this.host;
    const state = view!.state;
    const name = voice.say(`tool.${tool.id}`);
    const enabled = tool.command === 'link' ? true : tool.command(state);
    const words = !tool.letter && !tool.icon;
    return html`<button
      type="button"
      class="p2c-tool ${words ? 'is-words' : ''}"
      data-tool=${tool.id}
      tabindex=${this.tabindex(tool.id)}
      aria-label=${words ? nothing : name}
      title=${tool.keys ? `${name} (${shortcut(tool.keys)})` : name}
      aria-keyshortcuts=${tool.keys ? ariaShortcut(tool.keys) : nothing}
      aria-pressed=${tool.pressed ? String(tool.pressed(state)) : nothing}
      aria-disabled=${enabled ? nothing : 'true'}
      @click=${() => this.run(tool)}
    >
      ${tool.icon ? icon(tool.icon) : tool.letter ? html`<span class="is-${tool.id}" aria-hidden="true">${tool.letter}</span>` : name}
    </button>`;
  }

  /** Native, so that it reads and works as people know it. */
  private styles(): TemplateResult {
    const { voice, view } = this.host;
    const now = styleOf(view!.state);
    const label = voice.say('tool.style');
    return html`<select
      class="p2c-style"
      data-tool="style"
      tabindex=${this.tabindex('style')}
      aria-label=${label}
      title=${label}
      ?disabled=${now === '' || isActionTitle(view!.state)}
      .value=${now}
      @change=${(e: Event) => this.restyle((e.target as HTMLSelectElement).value)}
    >
      ${STYLES.map((style) => html`<option value=${style} .selected=${style === now}>${voice.say(`tool.style.${style}`)}</option>`)}
    </select>`;
  }

  private linkForm(): TemplateResult {
    const { voice, view } = this.host;
    return html`<form class="p2c-link" @submit=${this.applyLink} @keydown=${this.linkKey} novalidate>
      <label
        >${voice.say('link.address')}
        <input
          type="url"
          inputmode="url"
          autocomplete="off"
          maxlength="2000"
          aria-invalid=${this.badLink ? 'true' : nothing}
          aria-describedby=${this.badLink ? 'p2c-link-problem' : nothing}
      /></label>
      <button class="p2c-button">${voice.say('link.apply')}</button>
      ${linkAt(view!.state) ? html`<button type="button" class="p2c-button is-flat" @click=${this.dropLink}>${voice.say('link.remove')}</button>` : nothing}
      ${this.badLink ? html`<p id="p2c-link-problem" role="alert">${voice.say('link.bad')}</p>` : nothing}
    </form>`;
  }

  private help(): TemplateResult {
    const { voice } = this.host;
    const rows = [...HISTORY, ...TOOLS, ...KEYS_ONLY].filter((tool) => tool.keys);
    const styles = STYLES.map((style) => ({ name: voice.say(`tool.style.${style}`), keys: `Mod-Alt-${style}` }));
    const all = [...rows.map((tool) => ({ name: voice.say(`tool.${tool.id}`), keys: tool.keys! })), ...styles];
    return html`<dialog class="p2c-shortcuts" aria-labelledby="p2c-shortcuts-title">
      <h2 id="p2c-shortcuts-title">${voice.say('shortcuts')}</h2>
      <p>${voice.say('shortcuts.toolbar')}</p>
      <p>${voice.say('shortcuts.leave')}</p>
      <dl>
        ${all.map(
          ({ name, keys }) =>
            html`<div>
              <dt>${name}</dt>
              <dd><kbd>${shortcut(keys)}</kbd></dd>
            </div>`,
        )}
      </dl>
      <form method="dialog"><button class="p2c-button">${voice.say('close')}</button></form>
    </dialog>`;
  }

  private run(tool: Tool): void {
    const { view } = this.host;
    if (!view) return;
    if (tool.command === 'link') return this.openLink();
    if (tool.command(view.state, view.dispatch, view)) view.focus();
  }

  private restyle(style: string): void {
    const { view } = this.host;
    if (!view) return;
    setStyle(style)(view.state, view.dispatch, view);
    view.focus();
  }

  private readonly applyLink = (event: SubmitEvent): void => {
    event.preventDefault();
    const { view } = this.host;
    const input = (event.target as HTMLFormElement).querySelector('input')!;
    if (!view) return;
    this.badLink = !setLink(input.value)(view.state, view.dispatch, view);
    if (this.badLink) input.focus();
    else this.closeLink();
    this.host.requestUpdate();
  };

  private readonly dropLink = (): void => {
    const { view } = this.host;
    if (view) removeLink(view.state, view.dispatch, view);
    this.closeLink();
  };

  private readonly linkKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.closeLink();
  };

  private closeLink(): void {
    this.linking = false;
    this.host.requestUpdate();
    this.host.view?.focus();
  }

  private readonly showHelp = (): void => {
    this.host.toolbarElement?.parentElement?.querySelector<HTMLDialogElement>('.p2c-shortcuts')?.showModal();
  };

  private tabindex(id: string): string {
    return id === this.current ? '0' : '-1';
  }

  private stops(): HTMLElement[] {
    return [...(this.host.toolbarElement?.querySelectorAll<HTMLElement>('[data-tool]:not([disabled])') ?? [])];
  }

  /** The text keeps its selection while a tool is pressed with the mouse. */
  private readonly onMouseDown = (event: MouseEvent): void => {
    if ((event.target as Element).closest('button')) event.preventDefault();
  };

  private readonly onFocus = (event: FocusEvent): void => {
    const id = (event.target as HTMLElement).closest<HTMLElement>('[data-tool]')?.dataset['tool'];
    if (!id || id === this.current) return;
    this.current = id;
    this.host.requestUpdate();
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.preventDefault();
      this.host.view?.focus();
      return;
    }
    const all = this.stops();
    const at = all.indexOf(event.target as HTMLElement);
    const forward = getComputedStyle(this.host.toolbarElement!).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight';
    const to = {
      [forward]: (at + 1) % all.length,
      [back]: (at - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1,
    }[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    all[to]?.focus();
  };
}
