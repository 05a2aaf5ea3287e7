package org.iroengine.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says in the log that people may come, and where to. */
@Component
class ReadyNotice {

	private static final Logger LOG = LoggerFactory.getLogger(ReadyNotice.class);

	private final WebProperties properties;

	ReadyNotice(WebProperties properties) {
		this.properties = properties;
	}

	@EventListener(ApplicationReadyEvent.class)
	void tell() {
		LOG.info("Ready: people sign in at {}", this.properties.address());
	}

}
