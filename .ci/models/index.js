'use strict';

const ours = [
  'clean-diagram', 'expressions', 'file-name', 'form-exists', 'gateway-question', 'ids', 'left-to-right', 'no-call-activity',
  'no-code', 'process-settings', 'save-point', 'service-task', 'short-conditions', 'task-name', 'timer', 'user-task'
];

const rules = Object.fromEntries(ours.map((name) => [`iro/${name}`, 'error']));

/** The rules every process model of this project keeps. */
module.exports = {
  configs: {
    all: {
      extends: ['bpmnlint:recommended', 'plugin:camunda-compat/camunda-platform-7-24'],
      rules
    }
  }
};
