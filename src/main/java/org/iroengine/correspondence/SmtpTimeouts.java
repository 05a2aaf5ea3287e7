package org.iroengine.correspondence;

import java.util.Map;
import java.util.Properties;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Gives every mail sender time-outs where it has none: the stock ones are endless. */
class SmtpTimeouts implements BeanPostProcessor {

	static final Map<String, String> MILLISECONDS = Map.of("connectiontimeout", "10000", "timeout", "20000",
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
