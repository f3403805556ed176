import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TextSelection, type Command } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import * as Y from 'yjs';
import { insertAction, insertTable, leaveBlock, setLink, setStyle, toggle, toggleList } from './drafting/commands.ts';
import { wouldLoseText } from './drafting/guard.ts';
import { bound, blocks, element, sharedDoc, type Tree } from './fixtures.ts';

const run = (view: EditorView, command: Command): boolean => command(view.state, view.dispatch, view);
const content = (doc: Y.Doc): string => doc.getXmlFragment('content').toString();

function select(view: EditorView, from: number, to = from): void {
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, from, to)));
}

function press(view: EditorView, key: string): void {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  view.someProp('handleKeyDown', (handle) => handle(view, event) || undefined);
}

test('writes what is typed into the shared document, with attributes only where set', () => {
  const doc = sharedDoc(['paragraph', 'one']);
  const { view } = bound(doc);
  view.dispatch(view.state.tr.insertText(' two', 4));
  assert.equal(content(doc), '<paragraph>one two</paragraph>');
  run(view, insertAction);
  assert.match(
    content(doc),
    /^<paragraph>one two<\/paragraph><action id="[0-9a-f-]{36}"><heading level="4"><\/heading><paragraph><\/paragraph><\/action>$/,
  );
});

test('two people’s texts merge', () => {
  const doc = sharedDoc(['paragraph', 'one']);
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  const mine = bound(doc).view;
  const theirs = bound(other).view;
  mine.dispatch(mine.state.tr.insertText('A', 1));
  theirs.dispatch(theirs.state.tr.insertText('Z', 4));
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
  assert.deepEqual(
    [blocks(mine.state.doc), blocks(theirs.state.doc)],
    [['paragraph("AoneZ")'], ['paragraph("AoneZ")']],
  );
});

test('shows an action that another program wrote without a title, and deletes nothing of it', () => {
  const doc = sharedDoc(['action', { id: 'x' }, ['paragraph', 'only text']]);
  const before = Y.encodeStateVector(doc);
  const { view } = bound(doc);
  assert.deepEqual(blocks(view.state.doc), ['action(paragraph("only text"))']);
  assert.deepEqual(Y.encodeStateVector(doc), before);
});

test('keeps a title in front of an action that somebody changes here', () => {
  const doc = sharedDoc(['action', { id: 'x' }, ['paragraph', 'only text']]);
  const { view } = bound(doc);
  view.dispatch(view.state.tr.insertText('!', 11));
  assert.deepEqual(blocks(view.state.doc), ['action(heading4("only text!"))']);
});

const unreadable: [string, Tree][] = [
  ['an unknown element', ['signature', ['paragraph', 'kept']]],
  ['text directly in a quote', ['blockquote', 'kept']],
  ['a list item outside a list', ['list_item', ['paragraph', 'kept']]],
  ['a block in a paragraph', ['paragraph', ['paragraph', 'kept']]],
];

for (const [name, tree] of unreadable) {
  test(`recognises ${name} before the text would be lost`, () => {
    assert.ok(wouldLoseText(sharedDoc(['paragraph', 'fine'], tree).getXmlFragment('content')));
  });

  test(`lets go of the document when ${name} arrives, and deletes nothing`, () => {
    const doc = sharedDoc(['paragraph', 'fine']);
    const { view, stopped } = bound(doc);
    doc.transact(() => doc.getXmlFragment('content').push([element(tree) as Y.XmlElement]), 'remote');
    assert.deepEqual(stopped, ['unreadable']);
    view.dispatch(view.state.tr.setMeta('any', true));
    assert.match(content(doc), /kept/);
    assert.deepEqual(blocks(view.state.doc), ['paragraph("fine")']);
  });
}

test('what is empty may go: that is how merges heal', () => {
  assert.ok(
    !wouldLoseText(
      sharedDoc(['paragraph', 'fine'], ['blockquote'], ['bullet_list', ['list_item']]).getXmlFragment('content'),
    ),
  );
});

test('sound documents are not taken for unreadable', () => {
  const cell: Tree = ['table_cell', { colspan: 1, rowspan: 1 }, ['paragraph', 'x']];
  const doc = sharedDoc(
    ['heading', { level: 2 }, 'A'],
    ['table', ['table_row', cell, cell]],
    ['bullet_list', ['list_item', ['paragraph', 'a'], ['bullet_list', ['list_item', ['paragraph', 'b']]]]],
  );
  assert.ok(!wouldLoseText(doc.getXmlFragment('content')));
});

test('Enter at the end of a title goes to the description', () => {
  const { view } = bound(sharedDoc(['action', { id: 'x' }, ['heading', { level: 4 }, 'Title'], ['paragraph', 'text']]));
  select(view, 7);
  press(view, 'Enter');
  assert.deepEqual(blocks(view.state.doc), ['action(heading4("Title") paragraph paragraph("text"))']);
  assert.equal(view.state.selection.$from.parent.type.name, 'paragraph');
});

test('Backspace at the beginning of a title keeps the title', () => {
  const { view } = bound(
    sharedDoc(['paragraph', 'before'], ['action', { id: 'x' }, ['heading', { level: 4 }, 'Title']]),
  );
  select(view, 10);
  press(view, 'Backspace');
  assert.deepEqual(blocks(view.state.doc), ['paragraph("before")', 'action(heading4("Title"))']);
});

test('a title cannot become something else', () => {
  const { view } = bound(sharedDoc(['action', { id: 'x' }, ['heading', { level: 4 }, 'Title']]));
  select(view, 3);
  for (const command of [setStyle('0'), toggleList('bullet_list'), insertTable]) assert.ok(!run(view, command));
});

test('lists, tables, links and leaving a block work on the text', () => {
  const { view } = bound(sharedDoc(['paragraph', 'one']));
  select(view, 1, 4);
  assert.ok(run(view, toggle('strong')));
  assert.ok(run(view, setLink('example.org')));
  assert.ok(run(view, toggleList('bullet_list')));
  assert.deepEqual(blocks(view.state.doc), [
    'bullet_list(list_item(paragraph(link<https://example.org> strong"one")))',
  ]);
  assert.ok(run(view, toggleList('ordered_list')));
  assert.ok(run(view, leaveBlock));
  assert.ok(run(view, insertTable));
  assert.deepEqual(
    view.state.doc.children.map((node) => node.type.name),
    ['ordered_list', 'paragraph', 'table'],
  );
});

test('a link takes only web and mail addresses', () => {
  const { view } = bound(sharedDoc(['paragraph', 'one']));
  select(view, 1, 4);
  for (const bad of ['javascript:alert(1)', 'words', '', 'data:x']) assert.ok(!run(view, setLink(bad)), bad);
  assert.ok(run(view, setLink('name@organisation.org')));
  assert.deepEqual(blocks(view.state.doc), ['paragraph(link<mailto:name@organisation.org>"one")']);
});

test('a stored link that is no web address is shown as text', () => {
  const doc = sharedDoc(['paragraph', 'one']);
  const text = (doc.getXmlFragment('content').get(0) as Y.XmlElement).get(0) as Y.XmlText;
  text.format(0, 3, { link: { href: 'javascript:alert(1)' } });
  const { view } = bound(doc);
  assert.equal(view.dom.querySelector('a'), null);
  assert.equal(view.dom.textContent, 'one');
});

test('every paragraph finds its own direction', () => {
  const { view } = bound(sharedDoc(['paragraph', 'مرحبا'], ['heading', { level: 2 }, 'one']));
  assert.deepEqual(
    [...view.dom.children].map((child) => child.getAttribute('dir')),
    ['auto', 'auto'],
  );
});

test('a reader sees the facts of an action and no control', () => {
  const doc = sharedDoc(['action', { id: 'x', lead: 'o1', due: '2023-12-31' }, ['heading', { level: 4 }, 'Title']]);
  const { view } = bound(doc, false);
  assert.equal(view.dom.querySelectorAll('button, input').length, 0);
  assert.match(view.dom.querySelector('[data-field="lead"]')!.textContent!, /Internet Society/);
  assert.match(view.dom.querySelector('[data-field="due"]')!.textContent!, /31 December 2023/);
});

test('a fact is edited in place and written as the document wants it', () => {
  const doc = sharedDoc(['action', { id: 'x' }, ['heading', { level: 4 }, 'Title']]);
  const { view } = bound(doc);
  const edit = (field: string, value: string): HTMLInputElement => {
    view.dom.querySelector<HTMLElement>(`[data-field="${field}"] button`)!.click();
    const input = view.dom.querySelector<HTMLInputElement>(`[data-field="${field}"] input`)!;
    input.value = value;
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    return input;
  };
  edit('lead', 'internet society');
  edit('indicator', 'People covered');
  edit('due', '2023-12-31');
  edit('partners', 'Somebody else');
  const { attrs } = view.state.doc.firstChild!;
  assert.deepEqual(
    [attrs['lead'], attrs['indicator'], attrs['due'], attrs['partners']],
    ['o1', 'People covered', '2023-12-31', '["Somebody else"]'],
  );
  assert.match(content(doc), /partners="\["Somebody else"\]"/);
});

test('a country that is not in the list is not written', () => {
  const doc = sharedDoc(['action', { id: 'x' }, ['heading', { level: 4 }, 'Title']]);
  const { view } = bound(doc);
  view.dom.querySelector<HTMLElement>('[data-field="countries"] button')!.click();
  const input = view.dom.querySelector<HTMLInputElement>('[data-field="countries"] input')!;
  input.value = 'Atlantis';
  input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  assert.equal(view.state.doc.firstChild!.attrs['countries'], null);
  assert.ok(view.dom.querySelector('[data-field="countries"] [role="alert"]'));
});
