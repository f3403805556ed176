/** The bar about changes that can't join their document any more. */
import { html, nothing, type TemplateResult } from 'lit';
import { bar, button } from './bars.ts';
import type { Late } from './device.ts';
import type { EditorModel } from './registry.ts';
import type { Voice } from './texts.ts';

/** Why these changes could not join. */
export const whyLate = ({ why, expired }: Late, voice: Voice): string =>
  expired ? voice.say('late.expired') : voice.say(`late.${why}`);

/** What happened to the changes, and the three things that can be done with them. */
export function lateBar(editor: EditorModel): TemplateResult {
  const { voice, keeping } = editor;
  const { late, handed } = keeping;
  if (!late) return bar('is-good', voice.say('late.sent'), voice.say('late.sent.next'));
  const busy = handed === 'busy';
  const send = button(voice.say(busy ? 'late.sending' : 'late.send'), () => void keeping.send(), busy);
  const actions = html`<span class="p2c-acts">
    ${handed === 'signed-out' ? button(voice.say('notice.sign-in'), () => editor.signIn()) : nothing}
    ${keeping.fits && handed !== 'gone' ? send : nothing}
    ${button(voice.say('late.download'), () => keeping.download())}
    ${button(voice.say('late.discard'), () => {
      if (confirm(voice.say('late.discard.sure', late.count))) void keeping.discard();
    })}
  </span>`;
  return bar('is-bad', whyLate(late, voice), `${voice.say('late.count', late.count)} ${outcome(voice, handed, keeping.fits)}`, actions);
}

function outcome(voice: Voice, handed: EditorModel['keeping']['handed'], fits: boolean): string {
  if (!fits) return voice.say('late.large');
  switch (handed) {
    case 'signed-out':
      return voice.say('late.signed-out');
    case 'gone':
      return voice.say('late.gone');
    case 'failed':
      return voice.say('late.failed');
    default:
      return voice.say('late.choose');
  }
}
