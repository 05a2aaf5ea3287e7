package org.iroengine.review.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.review.Meetings;
import org.iroengine.review.Participant;
import org.iroengine.review.ParticipantRole;
import org.iroengine.review.Participants;
import org.iroengine.review.RecordDraft;
import org.iroengine.review.RecordEdition;
import org.iroengine.review.RecordVersion;
import org.iroengine.review.ReplyKind;
import org.iroengine.review.Review;
import org.iroengine.review.ReviewRecords;
import org.iroengine.web.Problems.Fault;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** The record as its readers get it: the file, the child, and each participant. */
class RecordPrintsTest extends RecordPaths {

	private static final Path PICTURES = Path.of("target/screenshots");

	@Autowired
	ReviewRecords records;

	@Autowired
	Participants participants;

	@Autowired
	Meetings meetings;

	@Test
	void thePdfSaysWhatWasWritten() throws IOException {
		Review review = written("RP-01");
		byte[] pdf = this.records.pdf(review.id(), RecordVersion.CHILD);
		try (PDDocument read = Loader.loadPDF(pdf)) {
			String text = new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
			assertThat(text).contains("Your review on Monday 16 March 2026", "You told me you like football",
					"See the dentist.", "Łukasz, Zoë, Ștefan, Đorđe, Ελένη and Олена", "Page 1 of 2", "Where you live",
					"10 Mill Lane");
			assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo("en");
			assertThat(read.getDocumentInformation().getTitle()).isEqualTo("Your review on Monday 16 March 2026");
			assertThat(read.getPage(0).getMediaBox().getWidth()).isBetween(594f, 597f);
			assertThat(read.getPage(0).getResources().getFontNames()).isNotEmpty();
			picture(read, 0);
			picture(read, 1);
		}
	}

	@Test
	void theFileHasItAll() {
		Review review = written("RP-02");
		assertThat(this.records.html(review.id(), RecordVersion.FILE))
			.contains("your uncle is ill", "10 Mill Lane", "School worker 1 (school or college)")
			.doesNotContain("[[", "(left out)", "Some words are left out");
	}

	@Test
	void theChildDoesNotReadWhatIsAboutSomebodyElse() {
		Review review = written("RP-03");
		assertThat(this.records.html(review.id(), RecordVersion.CHILD))
			.contains("(left out)", "10 Mill Lane", "Some words are left out")
			.doesNotContain("uncle is ill", "[[");
	}

	@Test
	void aParticipantReadsTheAddressOnlyWhereTheyMayKnowIt() {
		Review review = written("RP-04");
		Participant parent = person("RP-04", ParticipantRole.PARENT, false);
		Participant carer = person("RP-04", ParticipantRole.CARER, true);
		assertThat(this.records.html(review.id(), RecordVersion.of(parent.id())))
			.doesNotContain("Mill Lane", "uncle is ill", "School worker 1")
			.contains("school or college", "See the dentist.");
		assertThat(this.records.html(review.id(), RecordVersion.of(carer.id()))).contains("10 Mill Lane")
			.doesNotContain("uncle is ill");
	}

	@Test
	void textIsNeverMarkup() {
		Review review = decided("RP-05");
		write(review, "<script>alert(1)</script> {{iro}} & more");
		assertThat(this.records.html(review.id(), RecordVersion.FILE))
			.contains("&lt;script&gt;alert(1)&lt;/script&gt; {{iro}} &amp; more");
		assertThat(this.records.pdf(review.id(), RecordVersion.FILE)).isNotEmpty();
	}

	@Test
	void recommendationsAreCalledSoUntilTheManagerHasAgreed() {
		Review waiting = written("RP-06");
		assertThat(this.records.html(waiting.id(), RecordVersion.CHILD)).contains("These are recommendations");
		Review agreed = decided("RP-07");
		reply(agreed, ReplyKind.AGREED, "");
		write(agreed, "You are well.");
		assertThat(this.records.html(agreed.id(), RecordVersion.CHILD)).doesNotContain("These are recommendations");
	}

	@Test
	void aCorrectionIsANewEditionWithItsReason() {
		Review review = written("RP-08");
		RecordDraft corrected = new RecordDraft(Map.of("how-you-are", "You like rugby."));
		assertThat(correct(review, corrected, " ")).extracting(Fault::field).containsExactly("reason");
		assertThat(correct(review, corrected, "It is rugby, not football.")).isEmpty();
		assertThat(this.records.all(review.id())).extracting(RecordEdition::number).containsExactly(2, 1);
		assertThat(this.records.html(review.id(), RecordVersion.CHILD)).contains("You like rugby.",
				"It is rugby, not football.");
		assertThat(this.jdbc.sql("select content::text from record_edition where review_id = ? and number = 1")
			.param(review.id())
			.query(String.class)
			.single()).contains("You told me you like football");
	}

	@Test
	void marksThatDoNotPairAreRefused() {
		Review review = decided("RP-09");
		this.record.save(review.id(), new RecordDraft(Map.of("school", "It goes [[well.")));
		assertThat(this.record.faults(review.id())).extracting(Fault::message)
			.containsExactly("School: close each [[ with ]], and put none inside another.");
	}

	@Test
	void aReviewThatWasNotHeldHasNoRecord() {
		Review review = this.cases.open("RP-10");
		this.record.save(review.id(), new RecordDraft(Map.of("school", "It goes well.")));
		assertThat(this.record.faults(review.id())).extracting(Fault::message)
			.singleElement()
			.asString()
			.contains("has not been held", "stood down", "Record first how it was held");
	}

	private Review written(String childRef) {
		Review review = held(childRef);
		cameToIt(review, this.participants.save(Participant.of(childRef, ParticipantRole.SCHOOL, "School worker 1")));
		decide(review, decision("See the dentist.", "30/04/2026"),
				decision("Ask [[the uncle]] about visits on Sundays.", "31/03/2026"));
		write(review, "You told me you like football, and that [[your uncle is ill]].\n\nŁukasz, Zoë, Ștefan, Đorđe, "
				+ "Ελένη and Олена play with you.\n" + "We talked for a long time. ".repeat(60));
		return review;
	}

	private void cameToIt(Review review, Participant one) {
		long meeting = this.meetings.of(review.id()).get(0).id();
		this.jdbc.sql("""
				insert into holding (meeting_id, review_id, child_ref, outcome, held_at, venue_category, participation,
				recorded_at, recorded_by) values (?, ?, ?, 'HELD', now(), 'SCHOOL', 'PN1', now(), 'officer-1')
				""").params(meeting, review.id(), review.childRef()).update();
		this.jdbc.sql("insert into attendance values (?, ?, 'ATTENDED', null)").params(meeting, one.id()).update();
	}

	private void write(Review review, String howYouAre) {
		this.record.save(review.id(),
				new RecordDraft(Map.of("how-you-are", howYouAre, "where-you-live",
						"You live with your carers at [[address: 10 Mill Lane]].", "what-was-decided",
						"We agreed on this.", "what-happens-next", "I will visit you before the next review.")));
		complete("officer-1", UserGroup.IRO, task(review.childRef(), WRITE), Map.of());
	}

	private List<Fault> correct(Review review, RecordDraft draft, String reason) {
		return this.record.correct(review.id(), draft, reason);
	}

	private Participant person(String childRef, ParticipantRole role, boolean knowsPlacement) {
		return this.participants.save(new Participant(0, childRef, role, role.words() + " 1", null, null, null,
				knowsPlacement, null, null, null));
	}

	private static void picture(PDDocument pdf, int page) throws IOException {
		Files.createDirectories(PICTURES);
		ImageIO.write(new PDFRenderer(pdf).renderImageWithDPI(page, 80), "png",
				PICTURES.resolve("RecordPrintsTest.page-%d.png".formatted(page + 1)).toFile());
	}

}
