package org.iroengine.review;

import java.util.List;

/**
 * What the social worker answers before a meeting, as it was written.
 *
 * @param people whoever is asked or comes; those known before have an id
 * @param left the ids of those who are not around the child any more
 * @param agreed whether the arrangements are agreed with the IRO
 */
public record WrittenChecklist(List<Participant> people, List<Long> left, ChildWishes wishes, boolean agreed,
		String arrangements) {

}
