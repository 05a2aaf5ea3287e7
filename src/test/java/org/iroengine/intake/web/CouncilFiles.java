package org.iroengine.intake.web;

import java.util.LinkedHashMap;
import java.util.Map;

import org.iroengine.support.Answer;
import org.iroengine.support.Visitor;

/** The files of a small council's people, as they are handed in. */
final class CouncilFiles {

	private final Map<String, String> parts = new LinkedHashMap<>();

	private CouncilFiles() {
	}

	static CouncilFiles none() {
		return new CouncilFiles();
	}

	/** Six files without a fault. */
	static CouncilFiles good() {
		return none().with("officers", """
				id,name,mail,fte,working_pattern,locality,specialisms,languages,contract_end
				iro-a,Officer A,iro-a@council.example,1,,North,,,
				iro-b,Officer B,,0.5,Mon Tue,South,disability; unaccompanied,Polish;Urdu,31/12/2099
				iro-c,Officer C,iro-c@council.example,0.75,,,,,2026-02-27
				""").with("staff", """
				id,name,mail,role,team,working_pattern,contract_end
				sw-a,Worker A,sw-a@council.example,social-worker,north,Monday Wed FRI,
				tm-a,Manager A,tm-a@council.example,team-manager,north,,
				sm-a,Manager B,sm-a@council.example,service-manager,,,
				dir-a,Manager C,dir-a@council.example,director,,,
				""").with("teams", """
				id,name,locality
				north,Team North,North
				""").with("lines", """
				team,rung,person,deputy
				north,team-manager,tm-a,sm-a
				north,service-manager,sm-a,
				north,director,dir-a,
				""").with("workers", """
				child,worker,role,from,to
				C-1,sw-a,social-worker,01/02/2025,
				C-1,iro-b,personal-adviser,2023-01-01,2024-01-01
				""").with("absences", """
				person,from,to,deputy
				tm-a,01/03/2026,14/03/2026,sm-a
				""");
	}

	CouncilFiles with(String part, String content) {
		this.parts.put(part, content);
		return this;
	}

	/** Adds a line at the end of a file. */
	CouncilFiles plus(String part, String line) {
		return with(part, this.parts.get(part) + line + "\n");
	}

	CouncilFiles replace(String part, String from, String to) {
		if (!this.parts.get(part).contains(from)) {
			throw new IllegalArgumentException(from);
		}
		return with(part, this.parts.get(part).replace(from, to));
	}

	Answer handIn(Visitor visitor) {
		StringBuilder body = new StringBuilder();
		this.parts.forEach((part, content) -> body.append("--part\r\nContent-Disposition: form-data; name=\"")
			.append(part)
			.append("\"; filename=\"any name.csv\"\r\nContent-Type: text/csv\r\n\r\n")
			.append(content)
			.append("\r\n"));
		return visitor.send("POST", "/api/imports/people", body + "--part--\r\n", "multipart/form-data; boundary=part");
	}

}
