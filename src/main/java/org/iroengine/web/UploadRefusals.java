package org.iroengine.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Tells who sends files that they are too large or did not arrive whole. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class UploadRefusals {

	@ExceptionHandler
	ResponseEntity<Object> answer(MaxUploadSizeExceededException tooLarge) {
		return Problems.of(HttpStatus.PAYLOAD_TOO_LARGE,
				"The files are too large: one may have 32 MB, all together 64 MB. Check what was exported, or split it.");
	}

	@ExceptionHandler
	ResponseEntity<Object> answer(MultipartException unreadable) {
		return Problems.of(HttpStatus.BAD_REQUEST,
				"The files did not arrive whole, or are not sent as multipart/form-data. Send them again.");
	}

}
