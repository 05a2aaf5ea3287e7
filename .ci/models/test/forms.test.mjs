import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkForm } from '../lib/forms.mjs';
import { assertRefused, change, fixture } from './support.mjs';

const good = fixture('forms/allocation/confirm-officer.form');
const check = (json) => checkForm(json, { name: 'confirm-officer' });

const MISTAKES = [
  ['form/file-name', 'someone-else', '"id": "confirm-officer"', '"id": "someone-else"'],
  ['form/import', 'confirm-officer', '"type": "checkbox"', '"type": "no-such-component"'],
  ['form/import', 'confirm-officer', '"key": "reason"', '"key": "agreed"'],
  ['form/import', 'confirm-officer', '"id": "Field_Reason"', '"id": "Field_Agreed"'],
  ['form/label', 'Field_Agreed', ', "label": "I agree"', ''],
  ['form/label', 'Field_Reason', '"label": "Reason"', '"label": " "'],
  ['form/key', 'Field_Reason', '"key": "reason", ', ''],
  ['form/readable', '-', '"id": "confirm-officer",', '"id": "confirm-officer"']
];

test('the good form passes', async () => {
  assert.deepEqual(await check(good), []);
});

for (const [rule, element, from, to] of MISTAKES) {
  test(`${rule} refuses ${to || `a form without ${from}`}`, async () => {
    assertRefused(await check(change(good, from, to)), rule, element);
  });
}
