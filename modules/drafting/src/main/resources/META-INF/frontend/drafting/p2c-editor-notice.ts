/** `<p2c-editor-notice for="…">`: the bar across the top that explains what is wrong and what to do. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { icon } from './icons.ts';
import { saveWords } from './p2c-save-state.ts';
import { Beside, type EditorModel } from './registry.ts';

type Look = 'is-warn' | 'is-bad' | 'is-info' | 'is-good';

export class P2cEditorNotice extends LitElement {
  private readonly beside = new Beside(this);

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render() {
    const { editor } = this.beside;
    // A live region that is in the page from the beginning is announced when it fills.
    return html`<div role="status">${editor ? this.content(editor) : nothing}</div>`;
  }

  private content(editor: EditorModel): TemplateResult | typeof nothing {
    const { voice, saveState: state, receipt } = editor;
    const { words } = saveWords(editor);
    if (state.kind === 'offline') {
      return this.bar('is-warn', words, voice.say('notice.offline', editor.writable ? state.changes : 0), nothing);
    }
    if (state.kind === 'refused') {
      return this.bar(
        'is-bad',
        words,
        voice.sayIfKnown(`notice.refused.${state.code}`) ?? voice.say('notice.refused.other'),
        nothing,
      );
    }
    if (state.kind === 'stopped') return this.stopped(editor, words, state.reason);
    if (editor.storageAway) return this.bar('is-warn', voice.say('save.saving'), voice.say('notice.storage'), nothing);
    if (!receipt) return nothing;
    const said = voice.say('save.receipt', receipt.changes, voice.time(receipt.at));
    const close = html`<button
      type="button"
      class="p2c-tool is-end"
      aria-label=${voice.say('close')}
      title=${voice.say('close')}
      @click=${() => editor.closeReceipt()}
    >
      ${icon('close')}
    </button>`;
    const show = html`<button type="button" class="p2c-button is-flat" @click=${() => editor.showReceipt()}>
      ${voice.say('save.receipt.show')}
    </button>`;
    return this.bar('is-good', said, '', html`${show}${close}`);
  }

  private stopped(editor: EditorModel, words: string, reason: string): TemplateResult {
    const { voice } = editor;
    const button = (key: string, run: () => void) =>
      html`<button type="button" class="p2c-button" @click=${run}>${voice.say(key)}</button>`;
    const reload = () => button('notice.reload', () => location.reload());
    switch (reason) {
      case 'old':
      case 'epoch':
        return this.bar('is-info', words, '', reload());
      case 'unreadable':
        return this.bar('is-info', words, voice.say('notice.unreadable'), reload());
      case 'signed-out':
        return this.bar(
          'is-warn',
          words,
          voice.say('notice.signed-out'),
          button('notice.try', () => editor.tryAgain()),
        );
      case 'limit':
        return this.bar('is-bad', words, voice.say('notice.refused.size'), nothing);
      default:
        return this.bar('is-bad', words, '', nothing);
    }
  }

  private bar(look: Look, title: string, more: string, actions: unknown): TemplateResult {
    return html`<div class="p2c-notice ${look}">
      ${icon(look === 'is-good' ? 'check' : 'device')}
      <div><b>${title}</b>${more ? html`<span>${more}</span>` : nothing}</div>
      ${actions}
    </div>`;
  }
}

customElements.get('p2c-editor-notice') ?? customElements.define('p2c-editor-notice', P2cEditorNotice);
