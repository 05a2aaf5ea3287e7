package org.iroengine.review;

import java.util.Comparator;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.care.Change;
import org.iroengine.care.ChangeKind;
import org.iroengine.care.Changes;
import org.iroengine.care.CircumstancesChanged;

/** Lets the checks of addresses lapse when the child moves. */
@Component
class AddressMoves {

	private final AddressChecks checks;

	private final Changes changes;

	AddressMoves(AddressChecks checks, Changes changes) {
		this.checks = checks;
		this.changes = changes;
	}

	@EventListener
	void on(CircumstancesChanged news) {
		this.changes.ofChild(news.childRef())
			.stream()
			.max(Comparator.comparing(Change::id))
			.filter((latest) -> latest.kind() == ChangeKind.PLACEMENT)
			.ifPresent((move) -> this.checks.lapse(news.childRef()));
	}

}
