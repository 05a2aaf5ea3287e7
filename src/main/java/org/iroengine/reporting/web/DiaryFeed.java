package org.iroengine.reporting.web;

import java.nio.charset.StandardCharsets;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import org.iroengine.reporting.Diary;
import org.iroengine.reporting.DiaryAddresses;
import org.iroengine.web.Fingerprint;

/**
 * What an officer's calendar fetches without signing in: who has the address may read it.
 */
@RestController
class DiaryFeed {

	private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

	private final DiaryAddresses addresses;

	private final Diary diary;

	DiaryFeed(DiaryAddresses addresses, Diary diary) {
		this.addresses = addresses;
		this.diary = diary;
	}

	/** An address that was revoked answers as one that never was. */
	@GetMapping("/diary/{token}.ics")
	ResponseEntity<byte[]> fetch(@PathVariable String token) {
		return this.addresses.fetch(token)
			.map(this.diary::of)
			.map((file) -> ResponseEntity.ok()
				.contentType(CALENDAR)
				.cacheControl(CacheControl.noStore().cachePrivate())
				.eTag(Fingerprint.of(file))
				.body(file))
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

}
