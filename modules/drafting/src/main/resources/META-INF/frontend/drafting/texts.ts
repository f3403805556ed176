/** Texts come from the server as ICU patterns; this formats the part of ICU that they use. */
export type Texts = Record<string, string>;
export type Argument = string | number;

/** Says `{0}` and `{0, plural, =0{…} one{# change} other{# changes}}` in the given language. */
export function format(pattern: string, lang: string, ...args: Argument[]): string {
  let out = '';
  for (let i = 0; i < pattern.length;) {
    if (pattern[i] !== '{') {
      out += pattern[i++];
      continue;
    }
    const end = closing(pattern, i);
    out += placeholder(pattern.slice(i + 1, end), lang, args);
    i = end + 1;
  }
  return out;
}

function closing(pattern: string, open: number): number {
  let depth = 0;
  for (let i = open; i < pattern.length; i++) {
    if (pattern[i] === '{') depth++;
    if (pattern[i] === '}' && --depth === 0) return i;
  }
  return pattern.length;
}

function placeholder(inside: string, lang: string, args: Argument[]): string {
  const [, index, rest] = /^\s*(\d+)\s*(?:,\s*plural\s*,([^]*))?$/.exec(inside) ?? [];
  if (index === undefined) return inside;
  const value = args[Number(index)] ?? '';
  if (rest === undefined) return typeof value === 'number' ? new Intl.NumberFormat(lang).format(value) : value;
  return plural(rest, lang, Number(value), args);
}

function plural(choices: string, lang: string, value: number, args: Argument[]): string {
  const byKey = new Map<string, string>();
  for (let i = 0; i < choices.length;) {
    const open = choices.indexOf('{', i);
    if (open < 0) break;
    const end = closing(choices, open);
    byKey.set(choices.slice(i, open).trim(), choices.slice(open + 1, end));
    i = end + 1;
  }
  const category = new Intl.PluralRules(lang).select(value);
  const chosen = byKey.get(`=${value}`) ?? byKey.get(category) ?? byKey.get('other') ?? '';
  return format(chosen.replaceAll('#', new Intl.NumberFormat(lang).format(value)), lang, ...args);
}

/** One language's texts, bound once and handed around. */
export class Voice {
  readonly lang: string;
  private readonly texts: Texts;

  constructor(lang: string, texts: Texts) {
    this.lang = lang;
    this.texts = texts;
  }

  /** The text of a key; the key itself when a bundle lacks it, so that the gap is seen. */
  say(key: string, ...args: Argument[]): string {
    const pattern = this.texts[key];
    return pattern === undefined ? key : format(pattern, this.lang, ...args);
  }

  /** A text that may be missing, as for codes that a newer server sends. */
  sayIfKnown(key: string, ...args: Argument[]): string | undefined {
    return key in this.texts ? this.say(key, ...args) : undefined;
  }

  /** 14:02 in English, 14 h 02 in French, as the house writes the time. */
  time(at: number): string {
    const date = new Date(at);
    const two = (n: number) => String(n).padStart(2, '0');
    const separator = this.lang.startsWith('fr') ? '\u00a0h\u00a0' : ':';
    return `${two(date.getHours())}${separator}${two(date.getMinutes())}`;
  }

  date(iso: string): string {
    const date = new Date(`${iso}T00:00:00Z`);
    if (Number.isNaN(date.getTime())) return iso;
    const locale = this.lang === 'en' ? 'en-GB' : this.lang;
    return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
  }

  list(items: readonly string[]): string {
    return new Intl.ListFormat(this.lang === 'en' ? 'en-GB' : this.lang, { type: 'conjunction' }).format(items);
  }
}
