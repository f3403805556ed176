/** `<p2c-keep for="…">`: whether a copy of the text is kept on this device. */
import { LitElement, html, nothing } from 'lit';
import { Beside } from './registry.ts';

export class P2cKeep extends LitElement {
  private readonly beside = new Beside(this);

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render() {
    const { editor } = this.beside;
    if (!editor || editor.keeping.state === 'none') return nothing;
    const { voice, keeping } = editor;
    const failed = keeping.wanted && keeping.state === 'failed';
    const why = failed ? 'keep.failed' : keeping.wanted ? 'keep.on' : 'keep.off';
    return html`<p class="p2c-keep">
      <label
        ><input
          type="checkbox"
          .checked=${keeping.wanted}
          aria-describedby="p2c-keep-why"
          @change=${(event: Event) => keeping.choose((event.target as HTMLInputElement).checked)}
        />${voice.say('keep')}</label
      >
      <small id="p2c-keep-why" class=${failed ? 'is-bad' : ''}>${voice.say(why)}</small>
    </p>`;
  }
}

customElements.get('p2c-keep') ?? customElements.define('p2c-keep', P2cKeep);
