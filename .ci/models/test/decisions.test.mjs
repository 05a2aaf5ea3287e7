import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkDecision } from '../lib/decisions.mjs';
import { assertRefused, change, fixture } from './support.mjs';

const good = fixture('processes/allocation/propose-officer.dmn');
const check = (xml) => checkDecision(xml, { name: 'propose-officer' });

const MISTAKES = [
  ['dmn/file-name', 'propose-officer-table', '<decision id="propose-officer"', '<decision id="someone-else"'],
  ['dmn/history', 'propose-officer', ' camunda:historyTimeToLive="P180D"', ''],
  ['dmn/hit-policy', 'propose-officer', 'hitPolicy="UNIQUE"', 'hitPolicy="ANY"'],
  ['dmn/label', 'Input_Area', ' label="Area"', ''],
  ['dmn/label', 'Output_Officer', ' label="Officer"', ' label=" "'],
  ['dmn/empty-rule', 'Rule_North', '<text>"officer-1"</text>', '<text></text>'],
  ['dmn/empty-rule', 'propose-officer', /<rule[^]*<\/rule>/, ''],
  ['dmn/readable', '-', '</definitions>', '']
];

test('the good decision passes', async () => {
  assert.deepEqual(await check(good), []);
});

for (const [rule, element, from, to] of MISTAKES) {
  test(`${rule} refuses ${to || `a table without ${from}`}`, async () => {
    assertRefused(await check(change(good, from, to)), rule, element);
  });
}
