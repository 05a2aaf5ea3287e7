package org.iroengine.intake;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.iroengine.correspondence.LetterKind;

/** What the letter with a link to set a password is given. */
@Configuration(proxyBeanMethods = false)
class PasswordLetterKind {

	@Bean
	LetterKind setYourPassword() {
		return new LetterKind(PasswordLetters.PURPOSE, Set.of("user", "until", "link"));
	}

}
