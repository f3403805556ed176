import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Slice } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import { identified, pasting, withFreshIds } from './drafting/paste.ts';
import { schema } from './drafting/schema.ts';
import { clean } from './drafting/clean.ts';
import { blocks, plainView } from './fixtures.ts';

const sample = (name: string): string => readFileSync(new URL(`samples/${name}.html`, import.meta.url), 'utf8');

function pasted(html: string): string[] {
  const view = plainView(pasting());
  view.pasteHTML(html);
  view.state.doc.check();
  const result = blocks(view.state.doc);
  view.destroy();
  return result;
}

test('takes from Word its text, lists and tables, and leaves its layout, comments and deletions', () => {
  assert.deepEqual(pasted(sample('word')), [
    'heading2("Access and affordability")',
    'paragraph("People connect where they " strong"live" ", and pay " em"for it" " from what they " underline"earn" ".")',
    'bullet_list(list_item(paragraph("Shared networks") bullet_list(list_item(paragraph("In villages")))) list_item(paragraph("National roaming")))',
    'ordered_list(list_item(paragraph("First step")) list_item(paragraph("Second step")))',
    'paragraph("Kept inserted words and a " link<https://www.itu.int/partner2connect>"link" ".")',
    'table(table_row(table_cell(paragraph(strong"Country")) table_cell(paragraph("Sites"))) table_row(table_cell2(paragraph("Ghana"))))',
  ]);
});

test('takes from LibreOffice its text, lists and tables', () => {
  assert.deepEqual(pasted(sample('libreoffice')), [
    'heading1("Milestones")',
    'paragraph("The group meets " strong"twice" " a " em"year" ", " underline"in public" ", and " strike"never" " behind doors. See " link<https://www.itu.int/>"the site" ".")',
    'bullet_list(list_item(paragraph("Masts")) list_item(paragraph("Backhaul") ordered_list(list_item(paragraph("Landlocked")))))',
    'table(table_row(table_cell(paragraph("Year")) table_cell(paragraph)))',
    'paragraph("مرحبا")',
  ]);
});

test('takes from Google Docs its text and lists, not its boldness around everything', () => {
  assert.deepEqual(pasted(sample('googledocs')), [
    'heading2("Vision")',
    'paragraph("Plain, " strong"bold" ", " em"italic" ", " strike"struck" " and " link<https://www.itu.int/>"a link" ".")',
    'bullet_list(list_item(paragraph("Outer") bullet_list(list_item(paragraph("Inner")))))',
    'table(table_row(table_cell(paragraph("Left")) table_cell(paragraph)))',
  ]);
});

test('takes from a web page what can be read, and nothing that acts or spies', () => {
  assert.deepEqual(pasted(sample('web')), [
    'heading1("Connecting the unconnected")',
    'paragraph("2.7 billion people " strong"remain offline" "." hard_break "Second line, a trap and " link<https://www.itu.int/facts?x=1&y=2>"figures" ".")',
    'heading4("Small heading")',
    'blockquote(paragraph("Words of " em"somebody"))',
    'paragraph("Term")',
    'paragraph("Meaning")',
    'paragraph(strike"Old" " code 2")',
  ]);
});

test('leaves neither scripts nor handlers nor pictures in what it cleans', () => {
  for (const name of ['word', 'libreoffice', 'googledocs', 'web']) {
    const html = clean(sample(name));
    assert.doesNotMatch(html, /<(script|style|img|meta|link|form|input|o:p|font)|\son\w+=|class=|mso-|file:/i, name);
  }
});

test('refuses links that are neither web nor mail, however they are written', () => {
  const hrefs = [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'vbscript:x',
    '//host/x',
    '#a',
    'java\nscript:x',
  ];
  for (const href of hrefs) {
    const [paragraph] = pasted(`<p><a href="${href}">words</a></p>`);
    assert.equal(paragraph, 'paragraph("words")', href);
  }
});

test('pastes plain text as paragraphs', () => {
  const view = plainView(pasting());
  view.pasteText('one\n\ntwo <b>three</b>');
  assert.deepEqual(blocks(view.state.doc), ['paragraph("one")', 'paragraph("two <b>three</b>")']);
  view.destroy();
});

test('gives a copied action an identity of its own, and lets a moved one keep its own', () => {
  const action = schema.node('action', { id: 'a', lead: 'o1' }, [
    schema.node('heading', { level: 4 }),
    schema.node('paragraph'),
  ]);
  const slice = new Slice(schema.node('doc', null, [action, action]).content, 0, 0);
  const copied = withFreshIds(slice, new Set(['a'])).content.content.map((node) => node.attrs['id']);
  assert.equal(new Set([...copied, 'a']).size, 3);
  const moved = withFreshIds(slice, new Set()).content.content.map((node) => node.attrs['id']);
  assert.equal(moved[0], 'a');
  assert.notEqual(moved[1], 'a');
});

test('an action dragged to another place keeps its identity', () => {
  const action = schema.node('action', { id: 'a' }, [schema.node('heading', { level: 4 })]);
  const state = EditorState.create({ doc: schema.node('doc', null, [action]) });
  const slice = new Slice(state.doc.content, 0, 0);
  const idAfter = (move: boolean) =>
    identified(slice, { state, dragging: { slice, move } }).content.firstChild!.attrs['id'];
  assert.equal(idAfter(true), 'a');
  assert.notEqual(idAfter(false), 'a');
});

test('our own copies keep the facts of an action', () => {
  const view = plainView(pasting());
  view.pasteHTML(
    '<section data-action="" data-id="x" data-lead="o1" data-due="2023-12-31" data-pm-slice="0 0 []"><h4>Title</h4><p>Text</p></section>',
  );
  const { attrs } = view.state.doc.firstChild!;
  assert.deepEqual([attrs['id'], attrs['lead'], attrs['due'], attrs['countries']], ['x', 'o1', '2023-12-31', null]);
  view.destroy();
});
