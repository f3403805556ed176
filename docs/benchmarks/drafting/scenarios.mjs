/** What can be measured, in the order in which it is. */
export const SCENARIOS = {
  'typing-10x8': typing('10 documents × 8 people', 10, 8),
  'typing-10x8-cursors': typing('10 documents × 8 people, cursor sent with every keystroke', 10, 8, true),
  'typing-1x50': typing('1 document × 50 people', 1, 50),
  'typing-1x100': typing('1 document × 100 people', 1, 100),
  'typing-30x10': typing('30 documents × 10 people', 30, 10),
  'typing-1x120': typing('1 document × 120 people', 1, 120),
  join: { kind: 'join', title: 'Joining a document of 250,000 edits', edits: 250_000 },
  memory: { kind: 'memory', title: 'Memory: 500 documents of 30,000 characters open, then one of 145,000', documents: 500, characters: 30_000, largest: 145_000 },
  saturation: { kind: 'saturation', title: 'Saturation: 10 documents × 8 people type ever faster', documents: 10, clients: 8 },
};

function typing(title, documents, clients, cursors = false) {
  return { kind: 'typing', title: `Typing: ${title}`, documents, clients, cursors };
}

/** The named ones, or all. */
export function chosen(names) {
  const unknown = names.filter((name) => !SCENARIOS[name]);
  if (unknown.length) throw new Error(`no scenario ${unknown.join(', ')}; there are ${Object.keys(SCENARIOS).join(', ')}`);
  return Object.entries(SCENARIOS).filter(([name]) => names.length === 0 || names.includes(name))
    .map(([name, scenario]) => ({ name, ...scenario }));
}
