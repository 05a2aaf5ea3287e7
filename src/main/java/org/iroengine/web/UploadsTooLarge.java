package org.iroengine.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Tells whoever hands over files that these are too large. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class UploadsTooLarge {

	@ExceptionHandler
	ResponseEntity<Object> answer(MaxUploadSizeExceededException tooLarge) {
		return Problems.of(HttpStatus.PAYLOAD_TOO_LARGE,
				"The files are larger than 32 MB together. Check what was exported, or split them.");
	}

}
