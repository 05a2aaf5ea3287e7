package org.iroengine.dispute;

import java.util.Map;

import org.springframework.stereotype.Component;

/** What letters about disputes tell: references and dates, never what the concern is. */
@Component
class DisputeFacts {

	private final DisputeChildren children;

	private final LevelWords words;

	DisputeFacts(DisputeChildren children, LevelWords words) {
		this.children = children;
		this.words = words;
	}

	Map<String, Object> of(Dispute dispute, String link) {
		return Map.of("reference", dispute.childRef(), "initials", this.children.initials(dispute.childRef()),
				"dispute", dispute.reference(), "level", this.words.level(dispute), "dueExplained",
				this.words.clock(dispute), "totalExplained", this.words.total(dispute), "next",
				this.words.next(dispute), "link", link);
	}

}
