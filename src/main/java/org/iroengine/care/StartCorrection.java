package org.iroengine.care;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.iroengine.deadline.StartPreview;
import org.iroengine.web.Fingerprint;
import org.iroengine.web.Problems.Fault;

/** What became of the wish to correct the start of a period of care. */
public sealed interface StartCorrection {

	/**
	 * Nothing is changed; this is what the corrected start would do.
	 *
	 * @param before the period as it stands
	 * @param after the period with the corrected start
	 */
	record Shown(PeriodOfCare before, PeriodOfCare after, StartPreview preview) implements StartCorrection {

		/** What has to be sent with the confirmation. */
		public String fingerprint() {
			String shown = "%s %s %s".formatted(this.before, this.after, this.preview.inShort());
			return Fingerprint.of(shown.getBytes(StandardCharsets.UTF_8));
		}
	}

	/** The start is corrected and everything has moved as it was shown. */
	record Corrected(PeriodOfCare period) implements StartCorrection {
	}

	/** It is no longer as it was shown; nothing is changed, and this is how it is now. */
	record ShownAnew(Shown shown) implements StartCorrection {
	}

	/** What was written cannot be right; every fault is listed. */
	record Refused(List<Fault> faults) implements StartCorrection {
	}

	/** The child has no open period of care. */
	record NotInCare(String childRef) implements StartCorrection {
	}

}
