package org.iroengine.review.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.util.MultiValueMap;

import org.iroengine.calendar.WrittenDate;
import org.iroengine.review.Channel;
import org.iroengine.review.Invitation;
import org.iroengine.review.Invitee;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.Problems.Fault;

/** What somebody wrote about the invitations to one meeting; fields end in a number. */
final class InvitationForm {

	private static final int LONGEST = 500;

	private final MultiValueMap<String, String> fields;

	private final List<Fault> faults = new ArrayList<>();

	InvitationForm(MultiValueMap<String, String> fields) {
		this.fields = fields;
	}

	/**
	 * How an invitation is to go.
	 *
	 * @param because why nothing is sent, or null
	 */
	record Choice(Channel channel, String because) {
	}

	List<Fault> faults() {
		return this.faults;
	}

	/** What was typed into a field, else the words given. */
	public String typed(String field, Object otherwise) {
		return Optional.ofNullable(this.fields.getFirst(field)).orElse((otherwise != null) ? otherwise.toString() : "");
	}

	/** Those who are ticked. */
	List<Long> ticked(String field) {
		return this.fields.getOrDefault(field, List.of())
			.stream()
			.filter((number) -> number.matches("\\d{1,18}"))
			.map(Long::valueOf)
			.toList();
	}

	/** By participant; of whom nothing is chosen, nothing is said. */
	Map<Long, Choice> choices(List<Invitee> invitees) {
		Map<Long, Choice> choices = new HashMap<>();
		invitees.stream().filter((one) -> one.barred().isEmpty()).forEach((one) -> {
			String id = "channel-" + one.who().id();
			String name = typed(id, "");
			Optional<Channel> channel = Arrays.stream(Channel.values())
				.filter((each) -> each.name().equals(name))
				.findFirst();
			if (channel.isEmpty() && !name.isEmpty()) {
				fault(id, "Choose one of the ways for %s.".formatted(one.who().name()));
			}
			channel.ifPresent((chosen) -> choices.put(one.who().id(), choice(chosen, one)));
		});
		return choices;
	}

	private Choice choice(Channel channel, Invitee one) {
		String field = "because-" + one.who().id();
		String because = text(field);
		if (channel != Channel.NONE) {
			return new Choice(channel, null);
		}
		if (because.isEmpty()) {
			fault(field, "Say why nothing is sent to %s.".formatted(one.who().name()));
		}
		return new Choice(channel, because);
	}

	/** By participant; of whom nothing is written, nothing is said. */
	Map<Long, Invitation.Back> documents(List<Invitee> awaited, LocalDate today) {
		Map<Long, Invitation.Back> documents = new HashMap<>();
		awaited.forEach((one) -> {
			String day = text("back-" + one.who().id());
			String not = text("not-" + one.who().id());
			if (!day.isEmpty() && !not.isEmpty()) {
				fault("not-" + one.who().id(),
						"Give either the day or the reason for %s, not both.".formatted(one.who().name()));
			}
			else if (!not.isEmpty()) {
				documents.put(one.who().id(), new Invitation.Back(null, not, CurrentUser.name()));
			}
			else if (!day.isEmpty()) {
				day(one, day, today).ifPresent(
						(on) -> documents.put(one.who().id(), new Invitation.Back(on, null, CurrentUser.name())));
			}
		});
		return documents;
	}

	private Optional<LocalDate> day(Invitee one, String written, LocalDate today) {
		Optional<LocalDate> day = WrittenDate.read(written)
			.filter((on) -> !on.isAfter(today) && !on.isBefore(one.invitation().sentOn()));
		if (day.isEmpty()) {
			fault("back-" + one.who().id(), "Give the day on which the document of %s came back, from %s to %s."
				.formatted(one.who().name(), one.invitation().sentOn(), today));
		}
		return day;
	}

	private String text(String field) {
		String text = typed(field, "").strip();
		if (text.length() > LONGEST) {
			fault(field, "Write at most %d characters.".formatted(LONGEST));
		}
		return text;
	}

	void fault(String field, String message) {
		this.faults.add(new Fault(field, message));
	}

}
