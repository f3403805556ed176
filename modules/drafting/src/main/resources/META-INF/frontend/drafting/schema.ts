/** Document schema 1. The server validates names and attributes against the same list. */
import { Schema, type Attrs, type MarkSpec, type NodeSpec } from 'prosemirror-model';
import { tableNodes } from 'prosemirror-tables';

export const SCHEMA_NUMBER = 1;

/** What an action keeps besides its text; a missing attribute means "not set". */
export const ACTION_FIELDS = ['lead', 'partners', 'countries', 'targets', 'indicator', 'due'] as const;
export type ActionField = (typeof ACTION_FIELDS)[number];
const ACTION_ATTRIBUTES = ['id', ...ACTION_FIELDS, 'status'] as const;

/** Links lead to the web or to a mailbox, never to a script or a file. */
export function safeHref(href: unknown): string | null {
  if (typeof href !== 'string') return null;
  const trimmed = href.trim();
  return /^(https?:\/\/|mailto:)[^\s]/i.test(trimmed) ? trimmed : null;
}

const block = (tag: string) => [tag, { dir: 'auto' }, 0] as const;

function actionFromDom(dom: HTMLElement): Attrs {
  return Object.fromEntries(ACTION_ATTRIBUTES.map((name) => [name, dom.getAttribute(`data-${name}`)]));
}

const nodes: Record<string, NodeSpec> = {
  doc: { content: 'block+' },
  paragraph: {
    group: 'block',
    content: 'inline*',
    parseDOM: [{ tag: 'p' }],
    toDOM: () => block('p'),
  },
  heading: {
    group: 'block',
    content: 'inline*',
    defining: true,
    attrs: { level: { default: 2 } },
    parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level: Math.min(level, 4) } })),
    toDOM: (node) => block(`h${Math.min(Math.max(Number(node.attrs.level) || 1, 1), 4)}`),
  },
  bullet_list: {
    group: 'block',
    content: 'list_item+',
    parseDOM: [{ tag: 'ul' }],
    toDOM: () => ['ul', 0],
  },
  ordered_list: {
    group: 'block',
    content: 'list_item+',
    parseDOM: [{ tag: 'ol' }],
    toDOM: () => ['ol', 0],
  },
  list_item: {
    content: 'block+',
    defining: true,
    parseDOM: [{ tag: 'li' }],
    toDOM: () => block('li'),
  },
  blockquote: {
    group: 'block',
    content: 'block+',
    defining: true,
    parseDOM: [{ tag: 'blockquote' }],
    toDOM: () => ['blockquote', 0],
  },
  ...tableNodes({ tableGroup: 'block', cellContent: 'block+', cellAttributes: {} }),
  // The first child is the title. The schema does not insist: y-prosemirror deletes what its schema
  // refuses, and an action that another program wrote without a title must not lose its text.
  action: {
    group: 'block',
    content: 'block+',
    defining: true,
    isolating: true,
    attrs: Object.fromEntries(ACTION_ATTRIBUTES.map((name) => [name, { default: null }])),
    parseDOM: [{ tag: 'section[data-action]', getAttrs: actionFromDom }],
    toDOM: (node) => ['section', { 'data-action': '', ...dataAttributes(node.attrs) }, 0],
  },
  text: { group: 'inline' },
  hard_break: {
    group: 'inline',
    inline: true,
    selectable: false,
    parseDOM: [{ tag: 'br' }],
    toDOM: () => ['br'],
  },
};

function dataAttributes(attrs: Attrs): Record<string, string> {
  const set = ACTION_ATTRIBUTES.filter((name) => attrs[name] != null);
  return Object.fromEntries(set.map((name) => [`data-${name}`, String(attrs[name])]));
}

/** Marks of later phases: shown when the document has them, not offered, never read from a paste. */
function tracked(tag: string, ...extra: string[]): MarkSpec {
  const attributes = ['id', 'author', ...extra];
  return {
    attrs: Object.fromEntries(attributes.map((name) => [name, { default: null }])),
    excludes: '',
    inclusive: false,
    toDOM: (mark) => [tag, { 'data-ref': String(mark.attrs.id ?? '') }, 0],
  };
}

const marks: Record<string, MarkSpec> = {
  link: {
    attrs: { href: { default: null } },
    inclusive: false,
    parseDOM: [
      {
        tag: 'a[href]',
        getAttrs: (dom: HTMLElement) => {
          const href = safeHref(dom.getAttribute('href'));
          return href === null ? false : { href };
        },
      },
    ],
    toDOM: (mark) => {
      const href = safeHref(mark.attrs.href);
      return href === null ? ['span', 0] : ['a', { href, rel: 'noopener noreferrer nofollow' }, 0];
    },
  },
  comment: tracked('mark'),
  insertion: tracked('ins'),
  deletion: tracked('del'),
  modification: tracked('span', 'type', 'attrName', 'previousValue', 'newValue'),
  strong: {
    parseDOM: [
      { tag: 'strong' },
      { tag: 'b' },
      { style: 'font-weight=400', clearMark: (mark) => mark.type.name === 'strong' },
      { style: 'font-weight', getAttrs: (value) => /^(bold(er)?|[6-9]\d{2})$/.test(value) && null },
    ],
    toDOM: () => ['strong', 0],
  },
  em: {
    parseDOM: [
      { tag: 'em' },
      { tag: 'i' },
      { style: 'font-style=italic' },
      { style: 'font-style=normal', clearMark: (mark) => mark.type.name === 'em' },
    ],
    toDOM: () => ['em', 0],
  },
  underline: {
    parseDOM: [
      { tag: 'u' },
      { style: 'text-decoration', getAttrs: (v) => /underline/.test(v) && null, consuming: false },
    ],
    toDOM: () => ['u', 0],
  },
  strike: {
    parseDOM: [
      { tag: 's' },
      { tag: 'strike' },
      { style: 'text-decoration', getAttrs: (v) => /line-through/.test(v) && null, consuming: false },
    ],
    toDOM: () => ['s', 0],
  },
};

export const schema = new Schema({ nodes, marks });
