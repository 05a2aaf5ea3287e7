'use strict';

const { definition, is, isStepsCall } = require('../lib/model.js');

/** A timer asks a Steps bean for its date, so that recalculation moves it. */
module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:Event')) return;
    const timer = definition(node, 'bpmn:TimerEventDefinition');
    if (timer && !isStepsCall(timer.timeDate?.body)) {
      reporter.report(node.id, 'use timeDate with "${<capability>Steps.<method>(...)}"; a duration, cycle or variable never moves');
    }
  }
});
