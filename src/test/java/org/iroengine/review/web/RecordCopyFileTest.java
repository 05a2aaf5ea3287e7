package org.iroengine.review.web;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import org.iroengine.review.Participant;
import org.iroengine.review.ParticipantRole;
import org.iroengine.review.Participants;
import org.iroengine.review.RecordCopy;
import org.iroengine.review.Review;
import org.iroengine.support.Answer;
import org.iroengine.support.Authority;
import org.iroengine.support.Callers;
import org.iroengine.support.DistributionCases;
import org.iroengine.support.Household;
import org.iroengine.support.MovableClock;
import org.iroengine.support.ReviewCases;
import org.iroengine.support.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The file of each copy of a record, as business support prints it. */
@ServerTest
@Import({ ReviewCases.class, DistributionCases.class })
class RecordCopyFileTest {

	private static final String FILE = "/distribution/copies/%d/record.pdf";

	@Autowired
	Authority authority;

	@Autowired
	Household household;

	@Autowired
	ReviewCases cases;

	@Autowired
	DistributionCases copies;

	@Autowired
	Participants participants;

	@Autowired
	Callers callers;

	@Autowired
	TaskService tasks;

	@Autowired
	MovableClock clock;

	private Participant parent;

	private Participant carer;

	@BeforeEach
	void monday() {
		this.clock.set(Instant.parse("2026-03-02T09:00:00Z"));
		this.authority.move();
	}

	@Test
	void eachCopyLeavesOutWhatItsReaderMayNotKnow() throws IOException {
		Review review = written("RC-1");
		assertThat(text(this.copies.copy(review, this.parent)))
			.contains("You live with your carers at (left out).", "You like football, and (left out).",
					"Do (left out) on Sundays.")
			.doesNotContain("Mill Lane", "uncle");
		assertThat(text(this.copies.copy(review, this.carer))).contains("at 10 Mill Lane.", "football, and (left out).")
			.doesNotContain("uncle");
		RecordCopy child = this.copies.copies(review).get(0);
		assertThat(child.own()).isTrue();
		assertThat(text(child)).contains("at 10 Mill Lane.", "football, and (left out).").doesNotContain("uncle");
	}

	@Test
	void onlyWhoeverSendsThemHasTheFiles() {
		Review review = written("RC-2");
		String file = FILE.formatted(this.copies.copy(review, this.parent).id());
		for (String user : new String[] { "officer-1", "officer-2", "worker-1", "lead-1", "manager", "head",
				"admin" }) {
			assertThat(this.callers.person(user).get(file)).as(user)
				.returns(403, Answer::status)
				.returns(false, (answer) -> answer.body().contains("%PDF"));
		}
		assertThat(this.callers.anonymous().get(file).isRefusal()).isTrue();
		Answer printed = this.callers.person("support").get(file);
		assertThat(printed.status()).isEqualTo(200);
		assertThat(printed.header("Content-Type")).isEqualTo("application/pdf");
		assertThat(printed.header("Cache-Control")).contains("no-store");
		assertThat(this.callers.person("support").get(FILE.formatted(999_999)).status()).isEqualTo(404);
	}

	@Test
	void ofAWithheldCopyThereIsNoFile() {
		Review review = written("RC-3");
		long id = this.copies.copy(review, this.parent).id();
		assertThat(settle(Map.of("withheld-" + id, "OTHER", "reason-" + id, "Asked for none.")).status())
			.isEqualTo(302);
		assertThat(this.callers.person("support").get(FILE.formatted(id)).status()).isEqualTo(404);
	}

	@Test
	void whatWasPrintedBeforeACorrectionDoesNotCount() throws IOException {
		Review review = written("RC-4");
		RecordCopy copy = this.copies.copy(review, this.parent);
		assertThat(text(copy)).contains("You like football");
		assertThat(post("officer-1", "/reviews/%d/record/correct".formatted(review.id()),
				Map.of("how-you-are", "You like rugby, and [[your uncle is ill]].", "reason", "It is rugby."))
			.status()).isEqualTo(302);
		Answer refused = settle(sent(copy.id(), "1"));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.body()).contains("The record was corrected meanwhile. Print edition 2 for Parent 1");
		assertThat(this.copies.copy(review, this.parent).isWaiting()).isTrue();
		assertThat(text(copy)).contains("You like rugby, and (left out).").doesNotContain("football", "uncle");
		assertThat(settle(sent(copy.id(), "2")).status()).isEqualTo(302);
		assertThat(this.copies.copy(review, this.parent).edition()).isEqualTo(2);
	}

	private static Map<String, String> sent(long copy, String edition) {
		return Map.of("channel-" + copy, "BY_HAND", "proof-" + copy, "Given on the day", "edition-" + copy, edition);
	}

	/** Its record is finished; it waits for the parent, the carer and the child. */
	private Review written(String childRef) {
		Review review = this.cases.held(childRef, LocalDate.of(2026, 3, 16));
		this.parent = around(childRef, ParticipantRole.PARENT, "Parent 1", false);
		this.carer = around(childRef, ParticipantRole.CARER, "Carer 1", true);
		this.clock.set(Instant.parse("2026-03-16T12:00:00Z"));
		this.household.workOff();
		post("officer-1", "/decisions", Map.of("taskId", task(childRef, "WriteTheDecisions"), "what", "send", "words-0",
				"Do [[visit the uncle]] on Sundays.", "owner-0", "Social worker", "due-0", "30/04/2026"));
		assertThat(post("officer-1", "/record",
				Map.of("taskId", task(childRef, "WriteTheRecord"), "what", "finish", "how-you-are",
						"You like football, and [[your uncle is ill]].", "where-you-live",
						"You live with your carers at [[address: 10 Mill Lane]]."))
			.body()).contains("The record is finished.");
		this.household.workOff();
		return review;
	}

	private Participant around(String childRef, ParticipantRole role, String name, boolean knowsPlacement) {
		return this.participants
			.save(new Participant(0, childRef, role, name, null, null, "1 Road", knowsPlacement, null, null, null));
	}

	private String text(RecordCopy copy) throws IOException {
		try (PDDocument pdf = Loader.loadPDF(this.callers.person("support").file(FILE.formatted(copy.id())))) {
			return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
		}
	}

	private String task(String childRef, String task) {
		return this.tasks.createTaskQuery()
			.processInstanceBusinessKey(childRef)
			.taskDefinitionKey("Task_" + task)
			.singleResult()
			.getId();
	}

	private Answer settle(Map<String, String> chosen) {
		return post("support", "/distribution", chosen);
	}

	private Answer post(String user, String path, Map<String, String> form) {
		return this.callers.person(user).submit(path, form);
	}

}
