package org.iroengine.policy;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds a file that is no UTF-8 text, by the line where it ends to be. */
final class TextCheck {

	private TextCheck() {
	}

	static Optional<String> fault(PolicyFile file) {
		CharBuffer read = CharBuffer.allocate(file.content().length + 1);
		boolean broken = StandardCharsets.UTF_8.newDecoder()
			.decode(ByteBuffer.wrap(file.content()), read, true)
			.isError();
		long line = 1 + read.flip().chars().filter((letter) -> letter == '\n').count();
		return broken ? Optional.of("%s, line %d: it is not UTF-8; save the file as UTF-8".formatted(file.name(), line))
				: Optional.empty();
	}

}
