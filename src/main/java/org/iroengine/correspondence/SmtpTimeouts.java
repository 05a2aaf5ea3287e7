package org.iroengine.correspondence;

import java.util.Map;
import java.util.Properties;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * Gives every mail sender time-outs where it has none: the stock ones are endless.
 * Reading is patient, because an answer given up on after the text has been sent makes a
 * second copy (RFC 5321, 4.5.3.2.6); the lease is renewed meanwhile.
 */
class SmtpTimeouts implements BeanPostProcessor {

	private static final Map<String, String> MILLISECONDS = Map.of("connectiontimeout", "10000", "timeout", "300000",
			"writetimeout", "20000");

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		if (bean instanceof JavaMailSenderImpl sender) {
			Properties settings = sender.getJavaMailProperties();
			MILLISECONDS.forEach((what, value) -> settings.putIfAbsent("mail.smtp." + what, value));
			MILLISECONDS.forEach((what, value) -> settings.putIfAbsent("mail.smtps." + what, value));
		}
		return bean;
	}

}
