package org.iroengine.dispute.process;

import org.iroengine.engine.TaskForm;

/** The form of a task that comes up again and again: it opens empty each time. */
interface DisputeForm extends TaskForm {

}
