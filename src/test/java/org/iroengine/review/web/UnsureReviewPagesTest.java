package org.iroengine.review.web;

import java.util.EnumSet;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import org.iroengine.review.Reviews;
import org.iroengine.support.Authority;
import org.iroengine.support.EngineTest;
import org.iroengine.support.OpeningChildren;
import org.iroengine.web.UserGroup;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The IRO manager's list of reviews whose date is not known for sure. */
@EngineTest
@Import({ Authority.class, OpeningChildren.class })
class UnsureReviewPagesTest {

	private static final String PATH = "/reviews/unsure";

	@Autowired
	MockMvc web;

	@Autowired
	Authority authority;

	@Autowired
	OpeningChildren children;

	@Autowired
	Reviews reviews;

	@Test
	void theManagerTellsWhenTheLastReviewWasHeld() throws Exception {
		this.authority.move();
		this.reviews.open(this.children.recorded("UR-1", "team-1").id());
		this.web.perform(get(PATH).with(in(UserGroup.IRO_MANAGER)))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("UR-1 (AB)")));
		tell("UR-1", "2020-05-31").andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("href=\"#held-UR-1\"")))
			.andExpect(content().string(containsString("value=\"2020-05-31\"")));
		tell("UR-1", "2025-12-05").andExpect(redirectedUrl(PATH));
		this.web.perform(get(PATH).with(in(UserGroup.IRO_MANAGER)))
			.andExpect(content().string(not(containsString("UR-1"))));
	}

	@Test
	void nobodyElseMay() throws Exception {
		for (UserGroup group : EnumSet.complementOf(EnumSet.of(UserGroup.IRO_MANAGER))) {
			this.web.perform(get(PATH).with(in(group))).andExpect(status().isForbidden());
		}
	}

	private static UserRequestPostProcessor in(UserGroup group) {
		return user("manager").authorities(AuthorityUtils.createAuthorityList(group.id()));
	}

	private ResultActions tell(String child, String held) throws Exception {
		return this.web
			.perform(post(PATH).with(in(UserGroup.IRO_MANAGER)).with(csrf()).param("child", child).param("held", held));
	}

}
