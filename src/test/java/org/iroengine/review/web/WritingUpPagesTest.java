package org.iroengine.review.web;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.iroengine.review.Review;
import org.iroengine.support.Answer;
import org.iroengine.support.ReviewVisits;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages on which a review is written up and read, and who may. */
class WritingUpPagesTest extends ReviewVisits {

	@Test
	void aRefusalKeepsWhatWasTyped() {
		Review review = held("WU-1");
		Answer refused = post("officer-1", "/decisions", Map.of("taskId", task("WU-1", "WriteTheDecisions"), "what",
				"send", "words-0", "See the <dentist>.", "due-0", "31/02/2026"));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.body()).contains("Decision 1: choose who is to do it.", "Decision 1: write until when",
				"See the &lt;dentist&gt;.", "31/02/2026");
		assertThat(decide("WU-1").body()).contains("The decisions are with the team manager as recommendations.");
		assertThat(get("lead-1", "/reviews/%d/decisions".formatted(review.id())).body())
			.contains(">Recommendations</h1>", "See the dentist.", "They wait for the team manager&#39;s reply.");
	}

	@Test
	void nobodyElseOpensTheTask() {
		held("WU-2");
		String page = "/decisions?taskId=" + task("WU-2", "WriteTheDecisions");
		assertThat(get("officer-2", page).body()).contains("There is nothing to do here").doesNotContain("WU-2");
		assertThat(get("lead-1", page).status()).isEqualTo(403);
		decide("WU-2");
		String reply = "/decisions/reply?taskId=" + task("WU-2", "ReplyToTheDecisions");
		assertThat(get("lead-2", reply).body()).doesNotContain("See the dentist.");
		assertThat(get("officer-1", reply).status()).isEqualTo(403);
	}

	@Test
	void theManagerMustSayWhy() {
		held("WU-3");
		decide("WU-3");
		String task = task("WU-3", "ReplyToTheDecisions");
		assertThat(post("lead-1", "/decisions/reply", Map.of("taskId", task, "kind", "REFUSED")).body())
			.contains("Write why you refuse");
		assertThat(post("lead-1", "/decisions/reply", Map.of("taskId", task, "kind", "SENT")).body())
			.contains("Say whether you agree, ask back, or refuse.");
		assertThat(post("lead-1", "/decisions/reply", Map.of("taskId", task, "kind", "QUERIED", "words", "Which one?"))
			.body()).contains("Your reply is with the IRO.");
		assertThat(get("officer-1", "/decisions/answer?taskId=" + task("WU-3", "AnswerTheQuery")).body())
			.contains("Which one?");
	}

	@Test
	void theRecordIsForThoseWhoNeedToKnow() {
		Review review = held("WU-4");
		decide("WU-4");
		String task = task("WU-4", "WriteTheRecord");
		String record = "/reviews/%d/record".formatted(review.id());
		assertThat(post("officer-1", "/record", Map.of("taskId", task, "school", "It goes [[well.")).body())
			.contains("Saved.", "It goes [[well.");
		assertThat(get("officer-1", record).status()).isEqualTo(404);
		assertThat(post("officer-1", "/record", Map.of("taskId", task, "what", "finish", "school", "It goes [[well."))
			.body()).contains("School: close each [[ with ]]");
		assertThat(post("officer-1", "/record",
				Map.of("taskId", task, "what", "finish", "school", "It goes well, [[says Ms X]]."))
			.body()).contains("The record is finished.");
		assertThat(get("lead-1", record).body()).contains("says Ms X");
		assertThat(get("support", record + "?copy=child").body()).contains("It goes well, (left out).");
		assertThat(get("worker-1", record + ".pdf").header("Content-Type")).isEqualTo("application/pdf");
		assertThat(get("officer-1", record).header("Content-Security-Policy")).startsWith("default-src 'none'");
		assertThat(get("officer-2", record).status()).isEqualTo(404);
		assertThat(get("lead-2", record + ".pdf").status()).isEqualTo(404);
		assertThat(get("admin", record).status()).isEqualTo(403);
		assertThat(get("manager", "/reviews/999999/decisions").status()).isEqualTo(404);
		assertThat(post("officer-2", record + "/correct", Map.of("reason", "Why.")).status()).isEqualTo(404);
	}

	@Test
	void notesAreForTheIroTheCoverAndTheManagers() {
		held("WU-5");
		String notes = "/children/WU-5/notes";
		assertThat(post("officer-1", notes, Map.of("words", " ")).status()).isEqualTo(422);
		assertThat(post("officer-1", notes, Map.of("words", "He whispered <something>.")).status()).isEqualTo(302);
		assertThat(get("officer-1", notes).body()).contains("He whispered &lt;something&gt;.");
		assertThat(get("manager", notes).body()).contains("He whispered").doesNotContain("Add the note");
		assertThat(get("officer-2", notes).status()).isEqualTo(404);
		this.jdbc.sql("""
				insert into cover (allocation_id, child_ref, officer, instead_of, first_day, last_day, reason,
				  recorded_at, recorded_by)
				select id, child_ref, 'officer-2', officer, '2026-03-01', '2026-04-30', 'ABSENCE', now(), 'manager'
				from allocation where child_ref = 'WU-5'
				""").update();
		assertThat(get("officer-2", notes).body()).contains("He whispered");
		assertThat(get("manager", "/api/children/WU-5/timeline").body()).doesNotContain("whispered", "private note");
		assertThat(get("manager", "/children/WU-5").body()).doesNotContain("whispered", "private note");
	}

	@ParameterizedTest
	@ValueSource(strings = { "support", "head", "worker-1", "lead-1", "admin" })
	void nobodyElseReadsNotes(String user) {
		assertThat(get(user, "/children/WU-6/notes").status()).isEqualTo(403);
		assertThat(post(user, "/children/WU-6/notes", Map.of("words", "Hello.")).status()).isEqualTo(403);
	}

	private Answer decide(String childRef) {
		return post("officer-1", "/decisions", Map.of("taskId", task(childRef, "WriteTheDecisions"), "what", "send",
				"words-0", "See the dentist.", "owner-0", "Social worker", "due-0", "30/04/2026"));
	}

	private Answer get(String user, String path) {
		return this.callers.person(user).get(path);
	}

}
