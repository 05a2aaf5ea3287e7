package org.iroengine.review;

/** How a child took part, by the codes of the national return. */
public enum Participation {

	/** Under 4 on the day. */
	PN0("under 4 at the time of the review"),
	/** The child speaks. */
	PN1("attends and speaks for themselves"),
	/** An advocate speaks. */
	PN2("attends, and an advocate speaks"),
	/** Views without words. */
	PN3("attends and conveys views without words"),
	/** The child says nothing. */
	PN4("attends and contributes nothing"),
	/** Somebody speaks in the child's stead. */
	PN5("does not attend, and has briefed somebody to speak"),
	/** Views in writing or otherwise. */
	PN6("does not attend, and sends views another way"),
	/** No views. */
	PN7("does not attend, and sends no views");

	private final String title;

	Participation(String title) {
		this.title = title;
	}

	/** What people read. */
	public String title() {
		return this.title;
	}

	/** From this birthday on a child has views of its own to the return. */
	static final int OWN_VIEWS_FROM = 4;

	/** Whether the code may be given to a child of the age in full years on the day. */
	boolean fits(int age) {
		return (this == PN0) == (age < OWN_VIEWS_FROM);
	}

}
