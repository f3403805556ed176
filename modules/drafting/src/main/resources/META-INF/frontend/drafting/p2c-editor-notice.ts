/** `<p2c-editor-notice for="…">`: the bar across the top that explains what is wrong and what to do. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { bar, button } from './bars.ts';
import { icon } from './icons.ts';
import { saveWords } from './p2c-save-state.ts';
import { Beside, type EditorModel } from './registry.ts';

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
    return html`${this.situation(editor)}${editor.keeping.bar(editor)}`;
  }

  private situation(editor: EditorModel): TemplateResult | typeof nothing {
    const { voice, saveState: state, keeping } = editor;
    const { words } = saveWords(editor);
    switch (state.kind) {
      case 'offline': {
        const key = keeping.holds ? 'notice.offline.device' : 'notice.offline';
        return bar('is-warn', words, voice.say(key, editor.writable ? state.changes : 0));
      }
      case 'signed-out':
        return bar('is-warn', words, voice.say('notice.signed-out', state.changes), this.signIn(editor));
      case 'refused':
        return bar(
          'is-bad',
          words,
          voice.sayIfKnown(`notice.refused.${state.code}`) ?? voice.say('notice.refused.other'),
        );
      case 'stopped':
        return keeping.bar(editor) ? nothing : this.stopped(editor, words, state.reason);
    }
    if (editor.storageAway) return bar('is-warn', voice.say('save.saving'), voice.say('notice.storage'));
    return html`${this.receipt(editor)}${editor.frameStale ? this.stale(editor) : nothing}`;
  }

  private receipt(editor: EditorModel): TemplateResult | typeof nothing {
    const { voice, receipt } = editor;
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
    return bar('is-good', said, '', html`${show}${close}`);
  }

  private signIn(editor: EditorModel): TemplateResult {
    return button(editor.voice.say('notice.sign-in'), () => editor.signIn());
  }

  /** Flow's own box would cover the text; here it is a line that waits. */
  private stale({ voice }: EditorModel): TemplateResult {
    const reload = button(voice.say('notice.reload'), () => location.reload());
    return bar('is-info', voice.say('notice.stale'), voice.say('notice.stale.why'), reload);
  }

  private stopped(editor: EditorModel, words: string, reason: string): TemplateResult {
    const { voice } = editor;
    const reload = () => button(voice.say('notice.reload'), () => location.reload());
    switch (reason) {
      case 'old':
      case 'epoch':
        return bar('is-info', words, '', reload());
      case 'unreadable':
        return bar('is-info', words, voice.say('notice.unreadable'), reload());
      case 'somebody-else':
        return bar('is-warn', words, voice.say('notice.somebody-else'), this.signIn(editor));
      case 'limit':
        return bar('is-bad', words, voice.say('notice.refused.size'));
      default:
        return bar('is-bad', words, '');
    }
  }
}

customElements.get('p2c-editor-notice') ?? customElements.define('p2c-editor-notice', P2cEditorNotice);
