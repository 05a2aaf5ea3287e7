package org.iroengine.allocation.process;

import java.util.Map;

import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Subject;
import org.iroengine.support.ModelFile;
import org.iroengine.web.UserGroup;

/** What tests of the process that makes an IRO known have in common. */
abstract class IntroductionPaths extends AllocationPaths {

	static final ModelFile KNOWN = ModelFile.of("allocation", IntroduceIro.PROCESS);

	static final String INTRODUCE = KNOWN.id("Introduce yourself to the child");

	static final String ENTER = KNOWN.id("Enter the IRO on the case system");

	static final Map<String, Object> GIVEN = Map.of("card", "given", "cardGivenOn", "2026-03-02", "leaflet", "given");

	void allocated(String childRef) {
		needsAnIro(childRef, MONDAY_EIGHT);
		confirm(childRef);
		workOff(childRef);
	}

	void introduce(String childRef, Map<String, Object> values) {
		complete(officer(childRef), UserGroup.IRO, task(childRef, INTRODUCE), values);
	}

	void enter(String childRef, Map<String, Object> values) {
		complete("support", UserGroup.BUSINESS_SUPPORT, task(childRef, ENTER), values);
	}

	String officer(String childRef) {
		return allocation(childRef).officer();
	}

	Deadline known(String childRef, String rule) {
		return this.deadlines.required(new Subject("introduction", subject(childRef).id(), childRef), rule);
	}

	String introduction(String childRef, String what) {
		return this.jdbc.sql("select %s from introduction where allocation_id = ?".formatted(what))
			.param(subject(childRef).id())
			.query(String.class)
			.single();
	}

}
