/**
 * What the forms of other pages keep in this browser for somebody until the server has it: entries
 * `p2c.form.<person>.<form>` of local storage. Here they are only asked about and deleted.
 */
import type { Late } from './device.ts';

const PREFIX = 'p2c.form.';

interface Form {
  at: number;
  title: string;
  address: string;
  answers: Record<string, { label: string; shown: string }>;
}

function keysOf(person: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(`${PREFIX}${person}.`));
  } catch {
    // Storage is forbidden, so nothing is kept.
    return [];
  }
}

/** What waits in forms, as changes that can be taken away as a file. */
export function formsOf(person: string): Late[] {
  return keysOf(person).flatMap((key) => {
    try {
      const { at, title, address, answers } = JSON.parse(localStorage.getItem(key) ?? '') as Form;
      const changes = Object.values(answers).map(({ label, shown }) => ({ place: label, before: '', after: shown }));
      const form: Late = {
        key,
        person,
        personName: '',
        document: '',
        epoch: '',
        address,
        title,
        lang: document.documentElement.lang,
        why: 'rights',
        count: changes.length,
        since: at,
        base: [],
        changes,
      };
      return changes.length === 0 ? [] : [form];
    } catch {
      return [];
    }
  });
}

/** Deletes it, and what an unreadable entry may hold. */
export function wipeForms(person: string): void {
  keysOf(person).forEach((key) => localStorage.removeItem(key));
}
