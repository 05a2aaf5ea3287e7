package org.iroengine.review;

import java.util.ArrayList;
import java.util.List;

import com.samskivert.mustache.MustacheException;
import org.xml.sax.SAXException;

import org.springframework.stereotype.Component;

import org.iroengine.policy.PolicyCheck;
import org.iroengine.policy.PolicyFile;
import org.iroengine.policy.PolicyFiles;

/** Checks the council's look of records and the sections it asks for. */
@Component
class RecordPolicyCheck implements PolicyCheck {

	@Override
	public List<String> faults(PolicyFiles files) {
		List<String> faults = new ArrayList<>();
		PolicyFile sections = files.file(RecordSections.PATH);
		RecordSections.faults(sections.text().lines().toList())
			.forEach((fault) -> faults.add("%s, %s".formatted(sections.name(), fault)));
		template(files.file(RecordTemplate.PATH)).forEach(faults::add);
		return faults;
	}

	/** The template is tried with a record in which everything is there. */
	private static List<String> template(PolicyFile file) {
		try {
			RecordTemplate.parse(new RecordTemplate(file.text()).html(RecordTemplate.sample()));
			return List.of();
		}
		catch (MustacheException ex) {
			return List.of("%s: its marks are wrong: %s; use the facts of the shipped file".formatted(file.name(),
					ex.getMessage()));
		}
		catch (SAXException ex) {
			return List
				.of("%s: it is no XHTML: %s; close every tag that is opened".formatted(file.name(), ex.getMessage()));
		}
	}

}
