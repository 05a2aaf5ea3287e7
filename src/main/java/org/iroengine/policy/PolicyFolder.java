package org.iroengine.policy;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the council's own files are.
 *
 * @param dir from {@code IRO_POLICY_DIR}; null or empty where the shipped policy is used
 */
@ConfigurationProperties("iro.policy")
record PolicyFolder(Path dir) {

	boolean isGiven() {
		return this.dir != null && !this.dir.toString().isBlank();
	}

}
