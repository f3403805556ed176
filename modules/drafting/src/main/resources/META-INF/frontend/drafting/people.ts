/** Who is here, as the server says it: it overwrites what a client claims about itself. */
import type { Awareness } from 'y-protocols/awareness';
import type { Voice } from './texts.ts';

export interface Person {
  client: number;
  /** The same on all of somebody's devices. */
  id: string;
  self: boolean;
  name: string;
  role: string;
  organisation: string;
  initials: string;
  /** 1 to 8, handed out by arrival. */
  colour: number;
}

const COLOURS = 8;

export function people(awareness: Awareness): Person[] {
  const all: Person[] = [];
  for (const [client, state] of awareness.getStates()) {
    const user = record(state['user']);
    const organisation = text(user['organisation']);
    all.push({
      client,
      id: text(user['person']),
      self: client === awareness.clientID,
      name: text(user['name']),
      role: text(user['role']),
      organisation,
      initials: text(user['initials']) || initialsOf(organisation || text(user['name'])),
      colour: colourOf(user['colour'], client),
    });
  }
  return all.sort((a, b) => a.client - b.client);
}

/** One entry for somebody with several tabs; oneself only once, and first. */
export function distinct(all: readonly Person[]): Person[] {
  const byKey = new Map<string, Person>();
  for (const person of [...all].sort((a, b) => Number(b.self) - Number(a.self))) {
    const key = person.self ? 'self' : person.id || `client ${person.client}`;
    if (!byKey.has(key)) byKey.set(key, person);
  }
  return [...byKey.values()];
}

/** "Rapporteur, AFRALTI": the role in the reader's language, then the organisation. */
export function flag(person: Person, voice: Voice): string {
  const role = voice.sayIfKnown(`role.${person.role}`) ?? person.role;
  const parts = [role, person.organisation].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(', ') : person.name || voice.say('somebody');
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 200) : '';
}

function colourOf(value: unknown, client: number): number {
  const found = Number(value);
  return Number.isInteger(found) && found >= 1 && found <= COLOURS ? found : (client % COLOURS) + 1;
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const letters = words.length > 1 ? words[0]![0]! + words[1]![0]! : name.slice(0, 2);
  return letters.toUpperCase();
}
