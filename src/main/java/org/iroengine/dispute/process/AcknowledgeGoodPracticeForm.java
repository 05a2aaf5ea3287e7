package org.iroengine.dispute.process;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.iroengine.dispute.GoodPracticeSaved;
import org.iroengine.dispute.GoodPractices;
import org.iroengine.dispute.WrittenGoodPractice;
import org.iroengine.engine.StartForm;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.Problems.Fault;

/** The start form of {@code acknowledge-good-practice}: the same as on the page. */
@Component
class AcknowledgeGoodPracticeForm implements StartForm {

	private final ObjectProvider<GoodPractices> practices;

	AcknowledgeGoodPracticeForm(ObjectProvider<GoodPractices> practices) {
		this.practices = practices;
	}

	@Override
	public String process() {
		return AcknowledgeGoodPractice.PROCESS;
	}

	@Override
	public Set<String> fields() {
		return Set.of("childRef", "theme", "words");
	}

	@Override
	public Result submit(Map<String, Object> values) {
		GoodPracticeSaved saved = this.practices.getObject()
			.acknowledge(
					new WrittenGoodPractice(text(values, "childRef"), text(values, "theme"), text(values, "words")),
					CurrentUser.name());
		return (saved instanceof GoodPracticeSaved.Refused refused)
				? new Refused(refused.faults().stream().map(Fault::message).toList())
				: new Started(AcknowledgeGoodPractice.PRACTICE_ID, ((GoodPracticeSaved.Done) saved).id());
	}

	private static String text(Map<String, Object> values, String field) {
		return Objects.toString(values.get(field), null);
	}

}
