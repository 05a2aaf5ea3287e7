package org.iroengine.correspondence;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * As whom the product writes.
 *
 * @param from the sender's address; its host also ends each Message-ID
 */
@ConfigurationProperties("iro.mail")
record MailIdentity(@DefaultValue("iro-engine@localhost") String from) {

	MailIdentity {
		if (!from.matches("[^\\s@<>]+@[^\\s@<>]+")) {
			throw new IllegalArgumentException(
					"iro.mail.from must be a bare address such as iro-engine@council.example, not '" + from + "'");
		}
	}

	String host() {
		return this.from.substring(this.from.indexOf('@') + 1);
	}

}
