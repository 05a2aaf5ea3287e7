package org.iroengine.policy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.iroengine.web.CannotStart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PolicyTest {

	private static final String TABLE = "processes/deadline/timescales.dmn";

	@TempDir
	Path folder;

	@Test
	void withoutAFolderTheShippedPolicyIsInForce() {
		Policy shipped = PolicyFolders.shipped();
		assertThat(shipped.file(TABLE).orElseThrow().replaced()).isFalse();
		assertThat(shipped.file(TABLE).orElseThrow().name()).isEqualTo(TABLE);
		assertThat(shipped.file("letters/allocation-breached.mustache").orElseThrow().text()).startsWith("Subject: ");
		assertThat(shipped.texts()).containsEntry("service.name", "IRO Engine").hasSize(7);
		assertThat(PolicyFolders.checked(Path.of("")).version()).isEqualTo(shipped.version());
	}

	@Test
	void aCouncilsFileStandsInPlaceOfTheShippedOne() {
		put("texts.properties", "\uFEFF# ours\r\n\r\n service.name =  Our reviewing officers  \r\n");
		Policy policy = PolicyFolders.checked(this.folder);
		assertThat(policy.texts()).containsEntry("service.name", "Our reviewing officers")
			.containsEntry("authority.name", "The council");
		assertThat(policy.file("texts.properties").orElseThrow().name())
			.isEqualTo(this.folder.resolve("texts.properties").toString());
		assertThat(policy.replaced()).extracting(PolicyFile::path).containsExactly("texts.properties");
	}

	@Test
	void theVersionFollowsEveryFile() {
		put("letters/allocation-breached.mustache", "Subject: A\n\nB");
		String one = PolicyFolders.checked(this.folder).version();
		put("letters/allocation-breached.mustache", "Subject: A\n\nC");
		assertThat(PolicyFolders.checked(this.folder).version()).matches("[0-9a-f]{8}")
			.isNotEqualTo(one)
			.isNotEqualTo(PolicyFolders.shipped().version());
		put("letters/allocation-breached.mustache", "Subject: A\n\nB");
		assertThat(PolicyFolders.checked(this.folder).version()).isEqualTo(one);
	}

	@Test
	void theSameWordsAsShippedAreTheSameVersion() {
		PolicyFolders.write(this.folder, TABLE, PolicyFolders.shipped().file(TABLE).orElseThrow().content());
		assertThat(PolicyFolders.checked(this.folder).version()).isEqualTo(PolicyFolders.shipped().version());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			letters/alocation-breached.mustache     ; remove it, or give it the name of one of letters/address-overdue
			timescales.dmn                          ; remove it, or give it the name of one of
			letters/allocation-breached.mustache.bak; remove it, or give
			processes/allocation/allocate-iro.bpmn  ; processes and forms are not policy, remove it
			forms/allocation/confirm-allocation.form; processes and forms are not policy, remove it
			""")
	void aFileThatReplacesNothingIsRefused(String path, String advice) {
		put(path, "x");
		refused(this.folder.resolve(path) + ": There is no such file to replace; " + advice);
	}

	@ParameterizedTest
	@ValueSource(strings = { "README", "readme.md", "letters/README.txt", ".git/config", "..data/texts.properties" })
	void notesAndHiddenFilesAreLeftAlone(String path) {
		put(path, "x");
		assertThat(PolicyFolders.checked(this.folder).replaced()).isEmpty();
	}

	/** As a container platform mounts it: the folder's names lead into a hidden one. */
	@Test
	void linksAreFollowed() throws Exception {
		put("..data/letters/allocation-breached.mustache", "Subject: A\n\nB");
		Files.createSymbolicLink(this.folder.resolve("letters"), Path.of("..data/letters"));
		assertThat(PolicyFolders.checked(this.folder).file("letters/allocation-breached.mustache").orElseThrow().text())
			.isEqualTo("Subject: A\n\nB");
	}

	@Test
	void thePageAboutPolicyTellsEveryText() throws Exception {
		assertThat(Files.readString(Path.of("docs/policy.md")))
			.contains(PolicyFolders.shipped().texts().keySet().stream().map("| `%s` |"::formatted).toList());
	}

	@Test
	void aFolderThatIsNotThereIsRefused() {
		assertThatExceptionOfType(CannotStart.class)
			.isThrownBy(() -> PolicyFolders.checked(this.folder.resolve("none")))
			.withMessageContaining("IRO_POLICY_DIR is " + this.folder.resolve("none"))
			.withMessageContaining("Create it");
	}

	@Test
	void aFolderThatCannotBeReadToItsEndIsRefused() throws Exception {
		Files.createDirectory(this.folder.resolve("letters"));
		Files.createSymbolicLink(this.folder.resolve("letters/again"), this.folder);
		assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> PolicyFolders.checked(this.folder))
			.withMessageContaining("cannot be read")
			.withMessageContaining("Give the user who runs the engine the right to read");
	}

	@Test
	void aFileThatIsNotUtf8IsRefusedWithItsLine() {
		PolicyFolders.write(this.folder, "texts.properties",
				"# ours\nauthority.name = Coed-y-Bryn \u00e2".getBytes(StandardCharsets.ISO_8859_1));
		refused(this.folder.resolve("texts.properties") + ", line 2: it is not UTF-8; save the file as UTF-8");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			authority = Us           ; line 1: unknown text "authority"; write one of authority.name, help.contact
			# A note\\nhelp.contact = ; line 2: "help.contact" says nothing; write its words, or remove the line
			help.contact = A\\n\\nhelp.contact = B ; line 3: "help.contact" is there twice; remove one of the lines
			Ask us                   ; line 1: it is no text; write name = words
			""")
	void aWrongTextIsRefusedWithItsLine(String content, String fault) {
		put("texts.properties", content.replace("\\n", "\n"));
		refused(this.folder.resolve("texts.properties") + ", " + fault);
	}

	@Test
	void everyFaultOfEveryFileIsToldAtOnce() {
		put("texts.properties", "a = b\nc = d");
		put("other.txt", "x");
		put("letters/allocation-breached.mustache", "x");
		assertThatExceptionOfType(CannotStart.class)
			.isThrownBy(() -> PolicyFolders.checked(this.folder,
					(files) -> files.replaced().stream().map((file) -> "seen: " + file.path()).toList()))
			.withMessageContainingAll("texts.properties, line 1: ", "texts.properties, line 2: ", "other.txt: ",
					"seen: letters/allocation-breached.mustache", "seen: texts.properties");
	}

	private void put(String path, String content) {
		PolicyFolders.write(this.folder, path, content);
	}

	private void refused(String fault) {
		assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> PolicyFolders.checked(this.folder))
			.withMessageContaining("The council's policy in " + this.folder + " cannot be used")
			.withMessageContaining(fault);
	}

}
