import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  answerOf,
  fieldOf,
  fill,
  says,
  type Choice,
  type Field,
} from '../../main/resources/META-INF/frontend/commitments/pledge-fields.ts';

class FakeField extends EventTarget implements Field {
  readonly events: string[] = [];
  readonly id = 'pledge-one';
  readonly localName: string;
  label = 'One';
  value?: string;
  checked?: boolean;
  inputElement?: { value: string };
  selectedItems?: { label: string }[];
  choices: Choice[] = [];

  constructor(localName: string, more: Partial<FakeField> = {}) {
    super();
    this.localName = localName;
    Object.assign(this, more);
    for (const type of ['input', 'change']) this.addEventListener(type, () => this.events.push(type));
  }

  querySelectorAll(): Choice[] {
    return this.choices;
  }
}

const group = (name: string) =>
  new FakeField(name, {
    choices: [
      { checked: true, textContent: ' Africa ' },
      { checked: false, textContent: 'Europe' },
    ],
  });

test('reads and fills what is typed', () => {
  for (const name of ['vaadin-text-field', 'vaadin-text-area']) {
    const answer = answerOf(new FakeField(name, { value: '1 500' }));
    assert.deepEqual(answer, { label: 'One', shown: '1 500', value: '1 500' });
    const empty = new FakeField(name, { value: '' });
    assert.equal(says(empty, answer), false);
    assert.ok(fill(empty, answer));
    assert.equal(empty.value, '1 500');
    assert.deepEqual(empty.events, ['input', 'change']);
    assert.ok(says(empty, answer));
  }
});

test('reads and fills days and ticks', () => {
  const day = answerOf(new FakeField('vaadin-date-picker', { value: '2027-12-31', inputElement: { value: '31/12/2027' } }));
  assert.deepEqual(day, { label: 'One', shown: '31/12/2027', value: '2027-12-31' });
  const tick = answerOf(new FakeField('vaadin-checkbox', { checked: true }));
  const box = new FakeField('vaadin-checkbox', { checked: false });
  assert.ok(fill(box, tick));
  assert.equal(box.checked, true);
});

test('reads and fills groups by their words', () => {
  for (const name of ['vaadin-checkbox-group', 'vaadin-radio-group']) {
    const answer = answerOf(group(name));
    assert.equal(answer.shown, 'Africa');
    const other = group(name);
    other.choices.forEach((choice) => (choice.checked = !choice.checked));
    assert.ok(fill(other, answer));
    assert.deepEqual(
      other.choices.map(({ checked }) => checked),
      [true, false],
    );
  }
});

test('says in words what is chosen from a list, and cannot choose it', () => {
  const many = answerOf(
    new FakeField('vaadin-multi-select-combo-box', { selectedItems: [{ label: 'Chad' }, { label: 'Mali' }] }),
  );
  const one = answerOf(new FakeField('vaadin-combo-box', { value: 'key-7', inputElement: { value: 'US dollar' } }));
  assert.equal(many.shown, 'Chad, Mali');
  assert.equal(one.shown, 'US dollar');
  for (const answer of [many, one]) {
    const field = new FakeField('vaadin-combo-box', { inputElement: { value: '' } });
    assert.equal(fill(field, answer), false);
    assert.deepEqual(field.events, []);
  }
});

test('finds the field in which something happened', () => {
  const field = new FakeField('vaadin-text-field');
  const path = [{ localName: 'input', id: 'x' }, { localName: 'div', id: 'pledge-form' }, field];
  assert.equal(fieldOf({ composedPath: () => path } as unknown as Event), field);
  assert.equal(fieldOf({ composedPath: () => path.slice(0, 2) } as unknown as Event), undefined);
});
