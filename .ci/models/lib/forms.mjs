import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';

// The viewer expects a browser when it is loaded, so it is loaded after the page exists.
const page = new JSDOM('<!doctype html>', { pretendToBeVisual: true, url: 'http://localhost/' }).window;
for (const name of Object.getOwnPropertyNames(page).filter((each) => !(each in globalThis))) {
  globalThis[name] = page[name];
}
const { createForm, formFields } = createRequire(import.meta.url)('@bpmn-io/form-js-viewer');

const ENTERED = formFields.map(({ config }) => config).filter(({ keyed, type }) => keyed && type !== 'expression').map(({ type }) => type);

/** What is wrong in one form: a list of { element, rule, message }. */
export async function checkForm(json, { name }) {
  let schema;
  try {
    schema = JSON.parse(json);
  } catch (error) {
    return [problem('-', 'readable', `${error.message}; mend the JSON`)];
  }
  return [
    ...(schema.id === name ? [] : [problem(schema.id ?? '-', 'file-name', `the form id must be ${name}, like the file`)]),
    ...fields(schema).flatMap(checkField),
    ...await checkImport(schema)
  ];
}

async function checkImport(schema) {
  try {
    const form = await createForm({ container: document.createElement('div'), schema });
    form.destroy();
    return [];
  } catch (error) {
    return [problem(schema.id ?? '-', 'import', `Tasklist cannot show this form: ${error.message}; mend the component`)];
  }
}

function checkField({ id, key, label, dateLabel, type }) {
  if (!ENTERED.includes(type)) return [];
  return [
    ...(key ? [] : [problem(id ?? '-', 'key', 'give the field a key, or what is typed is lost')]),
    ...((label ?? dateLabel)?.trim() ? [] : [problem(id ?? key ?? '-', 'label', 'give the field a label')])
  ];
}

function fields({ components = [] }) {
  return components.flatMap((component) => [component, ...fields(component)]);
}

function problem(element, rule, message) {
  return { element, rule: `form/${rule}`, message };
}
