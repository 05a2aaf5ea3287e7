package org.iroengine.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Tells whoever hands over files that they are too large or did not arrive whole. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class UploadRefusals {

	@ExceptionHandler
	ResponseEntity<Object> answer(MaxUploadSizeExceededException tooLarge) {
		return Problems.of(HttpStatus.PAYLOAD_TOO_LARGE,
				"The files are larger than 32 MB together. Check what was exported, or split them.");
	}

	@ExceptionHandler
	ResponseEntity<Object> answer(MultipartException unreadable) {
		return Problems.of(HttpStatus.BAD_REQUEST,
				"The files did not arrive whole, or are not sent as multipart/form-data. Send them again.");
	}

}
