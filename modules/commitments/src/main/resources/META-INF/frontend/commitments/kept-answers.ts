/**
 * What somebody typed into the form of a draft and the server has not acknowledged, kept in this
 * browser for that person and that draft. The names of the entries are known to the farewell of the
 * workspace, which asks about them and deletes them before their owner signs out.
 */
const PREFIX = 'p2c.form.';
const DAY_MS = 24 * 60 * 60 * 1_000;
/** Whatever nobody came back for goes after so long. */
export const KEEP_MS = 14 * DAY_MS;

/** What stands in one field. */
export interface Answer {
  label: string;
  /** What a person reads there. */
  shown: string;
  /** What can be put back into the field; without it, the choice is made again by hand. */
  value?: string;
}

export interface Kept {
  at: number;
  title: string;
  address: string;
  answers: Record<string, Answer>;
}

/** A browser's storage; any of its methods may throw. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** This browser's storage, which may refuse even to be looked at. */
export const device: Store = {
  getItem: (key) => localStorage.getItem(key),
  setItem: (key, value) => localStorage.setItem(key, value),
  removeItem: (key) => localStorage.removeItem(key),
};

export class KeptAnswers {
  private readonly store: Store;
  private readonly person: string;
  private draft: string;
  private readonly now: () => number;

  constructor(store: Store, person: string, draft: string, now: () => number = Date.now) {
    this.store = store;
    this.person = person;
    this.draft = draft;
    this.now = now;
  }

  /** Keeps an answer; says whether it is kept: storage may be forbidden or full, or not wanted. */
  put(id: string, answer: Answer, page: Pick<Kept, 'title' | 'address'>): boolean {
    try {
      if (this.store.getItem(`p2c.keep.${this.person}`) === 'no') return false;
      const answers = { ...this.read()?.answers, [id]: answer };
      this.write({ at: this.now(), ...page, answers });
      return true;
    } catch {
      return false;
    }
  }

  /** What is kept of this draft. */
  read(): Kept | undefined {
    try {
      const kept = JSON.parse(this.store.getItem(this.key) ?? 'null') as Kept | null;
      if (!kept) return undefined;
      if (kept.answers && this.now() - kept.at < KEEP_MS) return kept;
    } catch {
      // Unreadable, or storage is forbidden.
    }
    this.drop();
    return undefined;
  }

  /** Lets those answers go, since the server has them or nobody wants them. */
  forget(ids: Iterable<string>): void {
    const kept = this.read();
    if (!kept) return;
    for (const id of ids) delete kept.answers[id];
    if (Object.keys(kept.answers).length === 0) {
      this.drop();
      return;
    }
    try {
      this.write(kept);
    } catch {
      // It stays as it was, and is offered once more.
    }
  }

  /** Lets everything go that is kept of this draft. */
  drop(): void {
    try {
      this.store.removeItem(this.key);
    } catch {
      // Where nothing can be removed nothing was kept.
    }
  }

  /** The draft has another name from now on: it had none before the server knew of it. */
  moveTo(draft: string): void {
    if (draft === this.draft) return;
    const kept = this.read();
    this.drop();
    this.draft = draft;
    if (!kept) return;
    try {
      this.write({ ...kept, answers: { ...this.read()?.answers, ...kept.answers } });
    } catch {
      // There was room for it a moment ago.
    }
  }

  private get key(): string {
    return `${PREFIX}${this.person}.${this.draft}`;
  }

  private write(kept: Kept): void {
    this.store.setItem(this.key, JSON.stringify(kept));
  }
}
