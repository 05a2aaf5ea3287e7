import { DmnModdle } from 'dmn-moddle';

const HIT_POLICIES = ['UNIQUE', 'FIRST'];

/** What is wrong in one decision file: a list of { element, rule, message }. */
export async function checkDecision(xml, { name }) {
  let model;
  try {
    model = await new DmnModdle().fromXML(xml);
  } catch (error) {
    return [{ element: '-', rule: 'dmn/readable', message: error.message.split('\n')[0] }];
  }
  const unread = model.warnings.map(({ message }) => problem('-', 'readable', `${message.split('\n')[0]}; mend the XML`));
  const decisions = (model.rootElement.drgElement ?? []).filter(({ $type }) => $type === 'dmn:Decision');
  const known = decisions.some(({ id }) => id === name);
  return [
    ...unread,
    ...(known ? [] : [problem(model.rootElement.id, 'file-name', `no decision has the id ${name}; name the file like its decision`)]),
    ...decisions.flatMap(checkOne)
  ];
}

function checkOne(decision) {
  const kept = decision.$attrs['camunda:historyTimeToLive'];
  const table = decision.decisionLogic?.$type === 'dmn:DecisionTable' ? decision.decisionLogic : undefined;
  return [
    ...(kept ? [] : [problem(decision.id, 'history', 'set camunda:historyTimeToLive, for example P180D')]),
    ...(table ? checkTable(decision, table) : [])
  ];
}

function checkTable(decision, { hitPolicy = 'UNIQUE', input = [], output = [], rule = [] }) {
  const unlabelled = [...input, ...output].filter(({ label }) => !label?.trim());
  const empty = rule.filter(({ outputEntry = [] }) => !outputEntry.some(({ text }) => text?.trim()));
  return [
    ...(HIT_POLICIES.includes(hitPolicy) ? [] : [problem(decision.id, 'hit-policy', `use hit policy ${HIT_POLICIES.join(' or ')}`)]),
    ...(rule.length ? [] : [problem(decision.id, 'empty-rule', 'the table has no rule; add one')]),
    ...unlabelled.map(({ id }) => problem(id, 'label', 'label the column with the business word')),
    ...empty.map(({ id }) => problem(id, 'empty-rule', 'the rule gives no output; fill it in or remove it'))
  ];
}

function problem(element, rule, message) {
  return { element, rule: `dmn/${rule}`, message };
}
