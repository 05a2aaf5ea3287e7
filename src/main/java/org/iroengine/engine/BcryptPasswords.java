package org.iroengine.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;

import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Stores passwords with bcrypt, where the engine's own would be one round of SHA-512. */
class BcryptPasswords implements PasswordEncryptor {

	private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder();

	@Override
	public String encrypt(String password) {
		return this.bcrypt.encode(shortened(password));
	}

	@Override
	public boolean check(String password, String encrypted) {
		return this.bcrypt.matches(shortened(password), encrypted);
	}

	@Override
	public String hashAlgorithmName() {
		return "BCRYPT";
	}

	/**
	 * The engine appends a salt, and bcrypt reads 72 bytes: a digest keeps every
	 * character of a long password.
	 */
	private static String shortened(String password) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(password.getBytes(StandardCharsets.UTF_8));
			return Base64.getEncoder().encodeToString(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
