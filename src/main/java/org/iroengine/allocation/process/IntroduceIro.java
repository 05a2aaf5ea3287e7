package org.iroengine.allocation.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.allocation.Introductions;
import org.iroengine.allocation.IroAllocated;
import org.iroengine.care.CareEnded;
import org.iroengine.care.CareVariables;

/** Runs {@code introduce-iro} for each allocation with a clock. */
@Component
class IntroduceIro {

	static final String PROCESS = "introduce-iro";

	/** The introduction, a number: that of its allocation. */
	static final String INTRODUCTION_ID = "introductionId";

	/** Whether the card was {@value #GIVEN} or is {@value #NOT_APPROPRIATE}. */
	static final String CARD = "card";

	/** The day on which the card was given, such as 2026-03-02, or null. */
	static final String CARD_GIVEN_ON = "cardGivenOn";

	/** Why a card is not appropriate at this age, or null. */
	static final String NOT_APPROPRIATE_REASON = "notAppropriateReason";

	/** Whether the leaflet was {@value #GIVEN} or {@value #NOT_YET}; or null. */
	static final String LEAFLET = "leaflet";

	/** Why the leaflet was not given yet, or null. */
	static final String LEAFLET_REASON = "leafletReason";

	/** Whether the IRO is entered on the case system. */
	static final String ENTERED = "entered";

	/**
	 * Whether the child protection involvement is ended there; null where there was none.
	 */
	static final String PROTECTION_ENDED = "protectionEnded";

	static final String GIVEN = "given";

	static final String NOT_APPROPRIATE = "not-appropriate";

	static final String NOT_YET = "not-yet";

	private final RuntimeService runtime;

	private final Introductions introductions;

	IntroduceIro(RuntimeService runtime, Introductions introductions) {
		this.runtime = runtime;
		this.introductions = introductions;
	}

	/**
	 * An officer who is replaced need not introduce themselves any more; one who goes on
	 * is known already.
	 */
	@EventListener
	void on(IroAllocated news) {
		if (!news.officer().equals(news.previous())) {
			begin(news);
		}
	}

	/** The process hears of it by the message about the period. */
	@EventListener
	void on(CareEnded news) {
		this.introductions.drop(news.periodId(), "ceased to be looked after");
	}

	private void begin(IroAllocated news) {
		this.introductions.drop(news.periodId(), "another IRO is allocated");
		if (news.previous() != null) {
			replaced(news);
		}
		this.introductions.begin(news.allocationId());
		this.runtime.startProcessInstanceByKey(PROCESS, news.childRef(), variables(news));
	}

	/** Tells whatever runs beside the period, the introduction before among it. */
	private void replaced(IroAllocated news) {
		this.runtime.createMessageCorrelation(CareVariables.IRO_REPLACED)
			.processInstanceVariableEquals(CareVariables.PERIOD_ID, news.periodId())
			.correlateAll();
	}

	private static VariableMap variables(IroAllocated news) {
		return Variables.putValue(INTRODUCTION_ID, news.allocationId())
			.putValue(CareVariables.PERIOD_ID, news.periodId())
			.putValue(CareVariables.CHILD_REF, news.childRef())
			.putValue(AllocateIro.OFFICER, news.officer())
			.putValue(CARD_GIVEN_ON, null)
			.putValue(NOT_APPROPRIATE_REASON, null)
			.putValue(LEAFLET, null)
			.putValue(LEAFLET_REASON, null)
			.putValue(PROTECTION_ENDED, null);
	}

}
