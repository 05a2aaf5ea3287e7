package org.iroengine.support;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.iroengine.correspondence.Letter;
import org.iroengine.correspondence.LetterFilter;
import org.iroengine.correspondence.Letters;

/** What a case has left behind: letters, audit rows, the history of its processes. */
public abstract class CaseFile {

	@Autowired
	protected Letters letters;

	@Autowired
	protected HistoryService history;

	@Autowired
	protected JdbcClient jdbc;

	/** The letters about the child: purpose and recipient of each. */
	protected List<String> letters(String childRef) {
		return this.letters.list(new LetterFilter(childRef, null, null)).stream().map(CaseFile::inShort).toList();
	}

	private static String inShort(Letter letter) {
		return letter.occasion().purpose() + " to " + letter.recipient().personId();
	}

	/** What the audit tells of the child: who did what, in order. */
	protected List<String> audit(String childRef) {
		return this.jdbc.sql("select actor || ': ' || action from audit where child_ref = ? order by id")
			.param(childRef)
			.query(String.class)
			.list();
	}

	/** How many variables of the process are left anywhere. */
	protected long keptVariables(String process) {
		return this.jdbc
			.sql("select (select count(*) from act_ru_variable where proc_inst_id_ = :process)"
					+ " + (select count(*) from act_hi_varinst where proc_inst_id_ = :process)")
			.param("process", process)
			.query(Long.class)
			.single();
	}

	/** The nodes that the processes about these children have passed. */
	protected TreeSet<String> visited(String process, String childRefPrefix) {
		return this.history.createHistoricProcessInstanceQuery()
			.processDefinitionKey(process)
			.processInstanceBusinessKeyLike(childRefPrefix + "%")
			.list()
			.stream()
			.map(HistoricProcessInstance::getId)
			.flatMap((id) -> this.history.createHistoricActivityInstanceQuery().processInstanceId(id).list().stream())
			.map(HistoricActivityInstance::getActivityId)
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
