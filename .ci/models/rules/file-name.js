'use strict';

const { is } = require('../lib/model.js');

const PLACE = /^processes\/[a-z]+(?:-[a-z]+)*\/([^/]+)\.bpmn$/;
const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** One process in each file, named like the file, in kebab-case, under processes/<capability>/. */
module.exports = ({ file } = {}) => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:Definitions')) return;
    const processes = node.rootElements.filter((element) => is(element, 'bpmn:Process'));
    if (processes.length !== 1) {
      reporter.report(node.id, `file holds ${processes.length} processes; keep exactly one in each file`);
    }
    for (const { id } of processes) {
      if (!KEBAB.test(id)) {
        reporter.report(id, 'process id must be kebab-case, for example allocate-officer');
      }
      if (!file) continue;
      const place = PLACE.exec(file);
      if (!place) {
        reporter.report(id, 'move the file to processes/<capability>/<process-id>.bpmn');
      } else if (place[1] !== id) {
        reporter.report(id, `rename the file to ${id}.bpmn or the process to ${place[1]}`);
      }
    }
  }
});
