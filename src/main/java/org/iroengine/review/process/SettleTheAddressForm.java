package org.iroengine.review.process;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.iroengine.review.Addresses;

/** The task is done when the social worker has said how somebody is reached, or not. */
@Component
class SettleTheAddressForm implements OnThePage {

	private final ObjectProvider<Addresses> addresses;

	SettleTheAddressForm(ObjectProvider<Addresses> addresses) {
		this.addresses = addresses;
	}

	@Override
	public String task() {
		return "Task_SettleTheAddress";
	}

	@Override
	public String number() {
		return Addresses.PARTICIPANT_ID;
	}

	@Override
	public String advice() {
		return "Open the page, and say how this person can be reached or that nothing is sent.";
	}

	@Override
	public boolean isLeft(long id) {
		return this.addresses.getObject().isOpen(id);
	}

}
