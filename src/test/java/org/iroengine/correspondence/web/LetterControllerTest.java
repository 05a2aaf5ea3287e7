package org.iroengine.correspondence.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.SerializationFeature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

import org.iroengine.correspondence.Letter;
import org.iroengine.correspondence.LetterFilter;
import org.iroengine.correspondence.LetterState;
import org.iroengine.correspondence.Letters;
import org.iroengine.correspondence.Recipient;
import org.iroengine.web.ChildAccess;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class LetterControllerTest {

	private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

	private final List<Letter> stored = List.of(letter(1, "iro-1", LetterState.SENT),
			letter(2, "iro-2", LetterState.PARKED));

	private final Letters letters = mock();

	private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory();

	private final MockMvc api = MockMvcBuilders
		.standaloneSetup(new LetterController(this.letters, this.beans.getBeanProvider(ChildAccess.class)))
		.setMessageConverters(new MappingJackson2HttpMessageConverter(Jackson2ObjectMapperBuilder.json()
			.featuresToDisable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
			.build()))
		.build();

	@BeforeEach
	void outbox() {
		given(this.letters.list(any())).willAnswer((call) -> {
			LetterFilter filter = call.getArgument(0);
			return this.stored.stream().filter((letter) -> matches(letter, filter)).toList();
		});
	}

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void everyone_sees_the_letters_addressed_to_them_and_no_others() throws Exception {
		as("iro-1", "iro").andExpect(jsonPath("$[*].id", contains(1)));
		as("iro-2", "iro").andExpect(jsonPath("$[*].id", contains(2)));
		as("social-worker-1", "social-worker").andExpect(jsonPath("$", hasSize(0)));
		as("admin", "camunda-admin").andExpect(jsonPath("$", hasSize(0)));
	}

	@Test
	void those_who_look_after_letters_see_all() throws Exception {
		for (String group : Set.of("business-support", "iro-manager", "safeguarding-head")) {
			as("someone", group).andExpect(jsonPath("$[*].id", containsInAnyOrder(1, 2)));
		}
	}

	@Test
	void a_letter_is_told_without_text_and_without_address() throws Exception {
		as("iro-1", "iro").andExpect(content().json("""
				[{"id": 1, "purpose": "iro-allocated-iro", "childRef": "LAC-1", "recipientId": "iro-1",
				  "subject": "The subject", "state": "SENT", "attempts": 2, "lastError": null,
				  "createdAt": "2026-03-02T09:00:00Z", "sentAt": "2026-03-02T09:00:00Z"}]
				""", JsonCompareMode.STRICT));
		as("head", "safeguarding-head").andExpect(jsonPath("$[0].recipientMail").doesNotExist());
	}

	@Test
	void business_support_sees_addresses() throws Exception {
		as("business-support", "business-support")
			.andExpect(jsonPath("$[0].recipientMail").value("iro-1@council.example"));
	}

	@Test
	void child_and_state_narrow() throws Exception {
		signIn("manager", "iro-manager");
		this.api.perform(get("/api/letters?state=parked")).andExpect(jsonPath("$[*].id", contains(2)));
		this.api.perform(get("/api/letters?child=LAC-2&state=SENT")).andExpect(jsonPath("$", hasSize(0)));
		this.api.perform(get("/api/letters?child=LAC-2")).andExpect(jsonPath("$[*].id", contains(2)));
	}

	@Test
	void every_wrong_parameter_is_named_at_once() throws Exception {
		signIn("manager", "iro-manager");
		this.api.perform(get("/api/letters?child=&state=lost&colour=blue"))
			.andExpect(status().isBadRequest())
			.andExpect(content().contentType("application/problem+json"))
			.andExpect(jsonPath("$.faults[*].field", containsInAnyOrder("child", "state", "colour")));
		this.api.perform(get("/api/letters?state=sent&state=parked"))
			.andExpect(status().isBadRequest())
			.andExpect(jsonPath("$.faults[0].message").value("is given more than once; give it once"));
	}

	@Test
	void an_unknown_child_is_not_found() throws Exception {
		this.beans.registerSingleton("children", new Children(true));
		signIn("manager", "iro-manager");
		this.api.perform(get("/api/letters?child=LAC-9"))
			.andExpect(status().isNotFound())
			.andExpect(content().contentType("application/problem+json"))
			.andExpect(
					jsonPath("$.detail").value("There is no child with the reference LAC-9, or you may not see it."));
		this.api.perform(get("/api/letters?child=LAC-3"))
			.andExpect(status().isOk())
			.andExpect(jsonPath("$", hasSize(0)));
	}

	@Test
	void another_s_child_answers_as_one_that_does_not_exist() throws Exception {
		this.beans.registerSingleton("children", new Children(false));
		signIn("iro-1", "iro");
		this.api.perform(get("/api/letters?child=LAC-2")).andExpect(status().isNotFound());
		this.api.perform(get("/api/letters?child=LAC-9")).andExpect(status().isNotFound());
		this.api.perform(get("/api/letters?child=LAC-1")).andExpect(jsonPath("$[*].id", contains(1)));
	}

	private ResultActions as(String user, String group) throws Exception {
		signIn(user, group);
		return this.api.perform(get("/api/letters")).andExpect(status().isOk());
	}

	private void signIn(String user, String group) {
		SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(user, "", group));
	}

	private static boolean matches(Letter letter, LetterFilter filter) {
		return same(filter.childRef(), letter.childRef()) && same(filter.state(), letter.state())
				&& same(filter.recipientId(), letter.recipient().personId());
	}

	private static boolean same(Object wanted, Object found) {
		return wanted == null || wanted.equals(found);
	}

	private static Letter letter(long number, String to, LetterState state) {
		return new Letter(number, new Letter.Occasion("iro-allocated-iro", "allocation-" + number, "LAC-" + number),
				new Recipient(to, "Name", to + "@council.example"), new Letter.Wording("The subject", "The text"),
				new Letter.Delivery("<letter@host>", state, 2, null,
						new Letter.Times(MONDAY, null, null, MONDAY, null, null)));
	}

	/**
	 * A council with the children LAC-1 to LAC-3.
	 *
	 * @param open whether the user may read about them
	 */
	private record Children(boolean open) implements ChildAccess {

		@Override
		public boolean mayRead(String childRef) {
			return this.open;
		}

		@Override
		public boolean exists(String childRef) {
			return Set.of("LAC-1", "LAC-2", "LAC-3").contains(childRef);
		}

	}

}
