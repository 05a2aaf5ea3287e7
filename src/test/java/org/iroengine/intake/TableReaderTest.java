package org.iroengine.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Every fault of a file's form is told with its line and column, and what to do. */
class TableReaderTest {

	private static final Columns COLUMNS = new Columns("teams", List.of("id", "name"), List.of("locality"));

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	@Test
	void aFileInOrderIsRead() {
		Table table = read("id,name,locality\r\nnorth,\"Team \"\"N\"\", north\", North \r\n\r\nsouth,Team S,\r\n");
		assertThat(table.faults()).isEmpty();
		assertThat(table.rows()).extracting(TableRow::line).containsExactly(2L, 4L);
		assertThat(table.rows().get(0).cell("name")).isEqualTo("Team \"N\", north");
		assertThat(table.rows().get(0).cell("locality")).isEqualTo("North");
		assertThat(table.rows().get(1).has("locality")).isFalse();
	}

	@Test
	void aColumnThatMayBeLeftOutIsEmpty() {
		assertThat(read("NAME,Id\nTeam N,north\n").rows().get(0).cell("locality")).isEmpty();
	}

	@Test
	void theByteOrderMarkOfExcelIsReadOver() {
		assertThat(read("\uFEFFid,name\nnorth,Team N\n").rows().get(0).cell("id")).isEqualTo("north");
	}

	static Stream<Arguments> faults() {
		return Stream.of(arguments("", 0, null, "The file is empty"),
				arguments("id;name;locality\nnorth;Team N;North\n", 1, null, "not separated by commas"),
				arguments("id\nnorth\n", 1, "name", "This column is missing"),
				arguments("id,name,Name\nnorth,Team N,Team N\n", 1, "name", "more than once"),
				arguments("id,name,colour\nnorth,Team N,red\n", 1, "colour", "There is no such column"),
				arguments("id,name\nnorth,\"Team\nN\"\n", 2, "name", "line break"),
				arguments("id,name\nnorth,Team\u0000N\n", 2, "name", "control character"),
				arguments("id,name\nnorth\n", 2, null, "1 cells where the first line names 2 columns"),
				arguments("id,name\nnorth,Team N,North\n", 2, null, "3 cells"),
				arguments("id,name\nnorth,\"Team N\n", 2, "name", "line break"));
	}

	@ParameterizedTest
	@MethodSource("faults")
	void aFaultOfForm(String text, long line, String column, String message) {
		assertThat(read(text).faults()).first().satisfies((fault) -> {
			assertThat(fault.line()).isEqualTo(line);
			assertThat(fault.column()).isEqualToIgnoringCase(column);
			assertThat(fault.message()).contains(message);
		});
	}

	@Test
	void anotherEncodingIsRefusedAndNotGuessed() {
		for (Charset other : List.of(WINDOWS, StandardCharsets.UTF_16)) {
			assertThat(TableReader.read("id,name\nnorth,Équipe\n".getBytes(other), COLUMNS).faults()).singleElement()
				.satisfies((fault) -> assertThat(fault.message()).contains("UTF-8"));
		}
	}

	@Test
	void everyFaultIsToldAtOnce() {
		assertThat(read("id,name\na\nb,\"x\ny\"\nc,C\nd\n").faults()).extracting(FileFault::line)
			.containsExactly(2L, 3L, 6L);
	}

	@Test
	void twoHundredThousandRowsAreTooMany() {
		Table table = read("id,name\n" + "north,Team N\n".repeat(200_000));
		assertThat(table.faults()).singleElement()
			.satisfies((fault) -> assertThat(fault.message()).contains("more than 100000 rows"));
	}

	private static Table read(String text) {
		return TableReader.read(text.getBytes(StandardCharsets.UTF_8), COLUMNS);
	}

}
