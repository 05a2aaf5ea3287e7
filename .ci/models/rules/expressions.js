'use strict';

const { all, is, owner, STEPS_CALL } = require('../lib/model.js');

const NAME = '[a-zA-Z]\\w*';
const VALUE = `(${NAME}|-?\\d+(\\.\\d+)?|'[^']*'|"[^"]*")`;
const COMPARISON = new RegExp(`^(!|not |empty |not empty )?\\s*${NAME}(\\s*(==|!=|<=|>=|<|>)\\s*${VALUE})?$`);

/** An expression calls a Steps bean or compares one variable; it never reaches into the execution. */
module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:Definitions')) return;
    for (const element of all(node)) {
      for (const text of expressions(element)) {
        if (/\bexecution\b/.test(text.replace(/'[^']*'|"[^"]*"/g, ''))) {
          reporter.report(owner(element), `"${text}" uses execution; pass the variables the step needs`);
        } else if (!STEPS_CALL.test(text.replace(/^!\s*/, '')) && !COMPARISON.test(text)) {
          reporter.report(owner(element), `"${text}" must be a call of a Steps bean or compare one variable`);
        }
      }
    }
  }
});

function expressions(element) {
  const own = element.$descriptor?.properties.map(({ name }) => element[name]) ?? [];
  const texts = [...own, element.$body, ...Object.values(element.$attrs ?? {})].filter((value) => typeof value === 'string');
  return texts.flatMap((text) => [...text.matchAll(/[#$]\{([^}]*)\}/g)].map((match) => match[1].trim()));
}
