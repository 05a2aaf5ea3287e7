import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const GOOD_PROJECT = fileURLToPath(new URL('fixtures/project', import.meta.url));

export function fixture(file) {
  return readFileSync(`${GOOD_PROJECT}/${file}`, 'utf8');
}

/** The good fixture with one mistake made in it. */
export function change(text, from, to) {
  const changed = text.replace(from, () => to);
  assert.notEqual(changed, text, `the good fixture has no ${from}`);
  return changed;
}

/** Asserts that the rule refuses the element, with these words in its message. */
export function assertRefused(problems, rule, element, words = '') {
  const found = problems.some((each) => each.rule === rule && each.element === element && each.message.includes(words));
  assert.ok(found, `expected ${rule} at ${element}, got ${JSON.stringify(problems, null, 1)}`);
}
