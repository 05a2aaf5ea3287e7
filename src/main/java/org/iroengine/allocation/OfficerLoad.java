package org.iroengine.allocation;

/**
 * An officer and the children they have.
 *
 * @param children open children the officer has now
 * @param plans open child protection plans whose conferences the officer chairs
 * @param cap the most the officer should have
 * @param policy what each child weighs, and from where a load shows amber
 */
public record OfficerLoad(String id, String name, long children, long plans, long cap, AllocationPolicy policy) {

	/** An entry of a list to choose from, such as {@code iro-1 (31 of 70)}. */
	public String label() {
		return "%s (%d of %d%s)".formatted(this.name, this.children, this.cap, onAPlan());
	}

	/** Such as {@code 31 of 70 children (44 %)}. */
	public String words() {
		return "%d of %d children%s (%d %%)%s".formatted(this.children, this.cap, onAPlan(), percent(0),
				isOver(0) ? ", over the cap" : isAmber(0) ? ", nearly full" : "");
	}

	/**
	 * How full the post is with some children more, both kinds of children weighed; 1 is
	 * the cap.
	 */
	double with(long more) {
		long weight = (this.children + more) * this.policy.value(AllocationPolicy.LOOKED_AFTER_CHILD)
				+ this.plans * this.policy.value(AllocationPolicy.PROTECTION_PLAN);
		return weight / (100.0 * this.cap);
	}

	/** Whether one more child, after some others, still fits the cap. */
	boolean hasRoom(long more) {
		return with(more + 1) <= 1;
	}

	/** The same as a percentage of the cap. */
	public long percent(long more) {
		return Math.round(100 * with(more));
	}

	/** Whether the cap is passed with some children more. */
	public boolean isOver(long more) {
		return with(more) > 1;
	}

	/** Whether it is time to look ahead: nearly full with some children more. */
	public boolean isAmber(long more) {
		return !isOver(more) && 100 * with(more) >= this.policy.value(AllocationPolicy.AMBER_FROM);
	}

	private String onAPlan() {
		return (this.plans == 0) ? "" : ", %d on a protection plan".formatted(this.plans);
	}

}
