/** Handing in what can no longer join its document, or taking it away as a file. */
import type { Late } from './device.ts';
import type { Voice } from './texts.ts';
import { csrfHeaders, type Csrf } from './tokens.ts';

const MOST_BYTES = 256 * 1024;
const MOST_CHANGES = 500;

/** The body that the server takes, or nothing if it would be too much for it. */
export function proposal(late: Late): string | undefined {
  if (late.changes.length === 0 || late.changes.length > MOST_CHANGES) return undefined;
  const { key, epoch, why, changes } = late;
  for (const base of [late.base.join('\n'), '']) {
    const body = JSON.stringify({ key, epoch, why, base, changes });
    if (new TextEncoder().encode(body).length <= MOST_BYTES) return body;
  }
  return undefined;
}

/** Sent: it is with chair and rapporteur. Gone: nobody takes it here. */
export type Handed = 'sent' | 'signed-out' | 'gone' | 'failed';

export async function handIn(late: Late, csrf: Csrf): Promise<Handed> {
  const body = proposal(late);
  if (body === undefined) return 'gone';
  try {
    const response = await fetch(`/collab/${late.document}/proposals`, {
      method: 'POST',
      credentials: 'same-origin',
      redirect: 'manual',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', ...csrfHeaders(csrf) },
      body,
    });
    if (response.ok) return 'sent';
    if (response.status === 401 || response.status === 403 || response.type === 'opaqueredirect') return 'signed-out';
    return response.status < 500 && response.status !== 429 ? 'gone' : 'failed';
  } catch {
    return 'failed';
  }
}

/** The changes as a text file, readable anywhere. */
export function asText(late: Late, voice: Voice): string {
  const parts = late.changes.map(({ place, before, after }) =>
    [
      place ? `## ${place}` : '',
      before ? `${voice.say('late.before')}\n${before}` : '',
      after ? `${voice.say('late.after')}\n${after}` : '',
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  );
  const head = `${late.title}\n${voice.date(new Date(late.since).toISOString().slice(0, 10))} ${voice.time(late.since)}`;
  return [head, ...parts].join('\n\n---\n\n') + '\n';
}

export function download(late: Late, voice: Voice): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([asText(late, voice)], { type: 'text/plain;charset=utf-8' }));
  link.download = `${late.title.replace(/[^\p{L}\p{N} -]+/gu, ' ').trim() || 'text'}.txt`;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
