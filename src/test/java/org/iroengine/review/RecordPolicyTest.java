package org.iroengine.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.samskivert.mustache.MustacheException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a council may write in place of the look and the sections of records. */
class RecordPolicyTest {

	@Test
	void theShippedFilesAreFreeOfFaults() throws IOException, SAXException {
		Path records = Path.of("src/main/resources/records");
		assertThat(RecordSections.faults(Files.readAllLines(records.resolve("sections.properties")))).isEmpty();
		String template = Files.readString(records.resolve("review-record.html"));
		RecordTemplate.parse(new RecordTemplate(template).html(RecordTemplate.sample()));
	}

	@Test
	void aSectionIsALineAndTheDecisionsHaveOne() {
		assertThat(RecordSections
			.faults(List.of("# a note", "school = School | How it goes.", "school = Again | x", "nonsense")))
			.containsExactly("line 3: \"school\" is there twice; remove one of the lines",
					"line 4: it is no section; write name = heading | what to write there",
					"line 1: there is no section \"what-was-decided\", below which the decisions are listed; add it");
	}

	@ParameterizedTest
	@CsvSource({ "{{{title}}}", "{{&title}}", "{{=<% %>=}}", "{{>letters}}", "{{title", "{{title.class}}",
			"{{title.length}}", "{{nothing}}" })
	void aTemplatePutsFactsInAndDoesNothingElse(String written) {
		assertThatThrownBy(() -> new RecordTemplate(written).html(RecordTemplate.sample()))
			.isInstanceOf(MustacheException.class);
	}

	@Test
	void aTemplateThatFetchesAFileIsRefusedOrReadWithoutIt() throws SAXException {
		String page = "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><html><body>a&x;b</body></html>";
		assertThat(RecordTemplate.parse(page).getDocumentElement().getTextContent()).isEqualTo("ab");
	}

	@Test
	void passagesAreLeftOutByReader() {
		String text = "A [[b]] c [[address: d]] e";
		assertThat(Passages.shown(text, true, true)).isEqualTo("A b c d e");
		assertThat(Passages.shown(text, false, true)).isEqualTo("A (left out) c d e");
		assertThat(Passages.shown(text, false, false)).isEqualTo("A (left out) c (left out) e");
		assertThat(Passages.fault("A ]] b [[")).isPresent();
		assertThat(Passages.fault("A [[b [[c]] d]]")).isPresent();
	}

}
