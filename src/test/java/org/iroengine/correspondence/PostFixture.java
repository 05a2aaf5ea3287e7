package org.iroengine.correspondence;

import java.time.Clock;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;

/** The way to one mail server, without an application around it. */
final class PostFixture {

	private PostFixture() {
	}

	static Post through(JavaMailSender sender) {
		DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
		beans.registerSingleton("server", sender);
		return new Post(beans.getBeanProvider(JavaMailSender.class), new MailIdentity("iro-engine@localhost"),
				Clock.systemUTC());
	}

}
