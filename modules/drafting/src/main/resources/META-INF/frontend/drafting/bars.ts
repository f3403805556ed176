/** Bars across the top of the text. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './icons.ts';

type Look = 'is-warn' | 'is-bad' | 'is-info' | 'is-good';

export function bar(look: Look, title: string, more: string, actions: unknown = nothing): TemplateResult {
  return html`<div class="p2c-notice ${look}">
    ${icon(look === 'is-good' ? 'check' : 'device')}
    <div><b>${title}</b>${more ? html`<span>${more}</span>` : nothing}</div>
    ${actions}
  </div>`;
}

export const button = (label: string, run: () => void, disabled = false): TemplateResult =>
  html`<button type="button" class="p2c-button" aria-disabled=${disabled ? 'true' : 'false'} @click=${run}>
    ${label}
  </button>`;
