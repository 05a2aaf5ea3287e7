package org.iroengine.web;

import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Only where the embedded start says so may a person use basic authentication. */
class BasicForEveryoneTest {

	@Test
	void aPersonUsesBasicWhereItIsOpenToEveryone() {
		withSetting(true, 200);
	}

	@Test
	void aPersonDoesNotOtherwise() {
		withSetting(false, 403);
	}

	private static void withSetting(boolean everyone, int status) {
		new WebApplicationContextRunner().withUserConfiguration(OnePage.class)
			.withBean(WebProperties.class, () -> new WebProperties("http://localhost", everyone))
			.run((context) -> browser(context).perform(get("/api/page").with(httpBasic("somebody", "x")))
				.andExpect(status().is(status)));
	}

	private static MockMvc browser(WebApplicationContext context) {
		return MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
	}

	/**
	 * One page behind the product's own sign-in, and a social worker with any password.
	 */
	@Configuration
	@EnableWebMvc
	@Import({ SignInConfiguration.class, Refusals.class })
	@RestController
	static class OnePage {

		@GetMapping("/api/page")
		String page() {
			return "page";
		}

		@Bean
		AuthenticationProvider anyPassword() {
			return new AuthenticationProvider() {

				@Override
				public Authentication authenticate(Authentication attempt) {
					return UsernamePasswordAuthenticationToken.authenticated(attempt.getName(), null,
							List.of(new SimpleGrantedAuthority(UserGroup.SOCIAL_WORKER.id())));
				}

				@Override
				public boolean supports(Class<?> authentication) {
					return true;
				}
			};
		}

		@Bean
		ServerProperties server() {
			return new ServerProperties();
		}

		@Bean
		ObjectMapper json() {
			return new ObjectMapper();
		}

	}

}
