package org.iroengine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.iroengine.engine.StartForm;
import org.iroengine.engine.TaskForm;
import org.iroengine.support.ModelFile;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

/** What forms show and ask is what Java gives and takes. */
class FormContractTest {

	private static final Pattern VIEW = Pattern.compile("view\\.(\\w+)");

	/** The record that fills the view of each form; start forms have none. */
	private static final Map<String, String> VIEWS = Map.ofEntries(
			entry("note-override", "org.iroengine.allocation.OverrideView"),
			entry("confirm-allocation", "org.iroengine.allocation.AllocationView"),
			entry("note-breach", "org.iroengine.allocation.AllocationView"),
			entry("introduce-yourself", "org.iroengine.allocation.IntroductionView"),
			entry("enter-iro", "org.iroengine.allocation.IntroductionView"),
			entry("deliver-letter", "org.iroengine.correspondence.process.LetterBrief"),
			entry("decide-reentry", "org.iroengine.care.ReentryView"),
			entry("send-report", "org.iroengine.review.HoldingView"),
			entry("see-the-child", "org.iroengine.review.HoldingView"),
			entry("hold-or-adjourn", "org.iroengine.review.HoldingView"),
			entry("approve-adjournment", "org.iroengine.review.HoldingView"),
			entry("child-feedback", "org.iroengine.review.HoldingView"),
			entry("book-review", "org.iroengine.review.BookingView"),
			entry("review-midpoint", "org.iroengine.review.MidpointView"),
			entry("check-final-review", "org.iroengine.review.FinalReviewView"),
			entry("consider-change", "org.iroengine.review.ConsiderationView"),
			entry("take-note-of-good-practice", "org.iroengine.dispute.GoodPracticeView"),
			entry("decide-on-collective-concern", "org.iroengine.dispute.CollectiveView"),
			entry("answer-collective-concern", "org.iroengine.dispute.CollectiveView"),
			entry("answer-extension", "org.iroengine.dispute.DisputeView"),
			entry("dispute-after-care", "org.iroengine.dispute.DisputeView"),
			entry("follow-up-dispute", "org.iroengine.dispute.FollowUpView"),
			entry("give-verdict", "org.iroengine.dispute.DisputeView"),
			entry("reply-to-dispute", "org.iroengine.dispute.DisputeView"),
			entry("settle-informally", "org.iroengine.dispute.DisputeView"));

	static Stream<ModelFile> models() {
		return ModelFile.all().stream();
	}

	static Stream<Path> forms() throws IOException {
		return Files.walk(Path.of("forms")).filter((file) -> file.toString().endsWith(".form"));
	}

	@ParameterizedTest
	@MethodSource("models")
	void everyTaskHasItsForm(ModelFile model) {
		assertThat(model.all(UserTask.class)).allSatisfy((task) -> {
			TaskForm form = ProductClasses.oneOfEach(TaskForm.class)
				.stream()
				.filter((taken) -> taken.task().equals(task.getId()))
				.findFirst()
				.orElseThrow(() -> new AssertionError("No TaskForm takes what is submitted to " + task.getId()));
			assertThat(form.fields()).isEqualTo(entered(model, task));
		});
	}

	/** A page of our own takes what is filled in itself; Tasklist submits nothing. */
	private static Set<String> entered(ModelFile model, UserTask task) {
		if (task.getCamundaFormKey() != null) {
			assertThat(task.getCamundaFormKey()).startsWith("/");
			return Set.of();
		}
		assertThat(task.getCamundaFormRefBinding()).isEqualTo("deployment");
		return entered(file(model, task.getCamundaFormRef()));
	}

	@ParameterizedTest
	@MethodSource("models")
	void everyStartThatPeopleFillInHasItsForm(ModelFile model) {
		assertThat(model.all(StartEvent.class)).filteredOn((start) -> start.getCamundaFormRef() != null)
			.allSatisfy((start) -> {
				StartForm form = ProductClasses.oneOfEach(StartForm.class)
					.stream()
					.filter((taken) -> taken.process().equals(model.process()))
					.findFirst()
					.orElseThrow();
				assertThat(entered(file(model, start.getCamundaFormRef()))).isEqualTo(form.fields());
			});
	}

	@ParameterizedTest
	@MethodSource("models")
	void noProcessWithoutAStartFormClaimsOne(ModelFile model) {
		boolean fillable = model.all(StartEvent.class)
			.stream()
			.anyMatch(
					(start) -> !(start.getParentElement() instanceof SubProcess) && start.getCamundaFormRef() != null);
		assertThat(ProductClasses.oneOfEach(StartForm.class))
			.filteredOn((form) -> form.process().equals(model.process()))
			.hasSize(fillable ? 1 : 0);
	}

	@ParameterizedTest
	@MethodSource("forms")
	void formsShowOnlyWhatTheirViewHolds(Path file) {
		JsonNode form = read(file);
		assertThat(form.path("id").asText() + ".form").isEqualTo(file.getFileName().toString());
		Set<String> shown = VIEW.matcher(form.toString())
			.results()
			.map((found) -> found.group(1))
			.collect(Collectors.toSet());
		assertThat(shown).as("what %s shows, in the record that VIEWS names for it", file)
			.isSubsetOf(components(VIEWS.get(form.path("id").asText())));
	}

	@ParameterizedTest
	@MethodSource("forms")
	void tablesShowOnlyWhatTheirRowsHold(Path file) {
		JsonNode form = read(file);
		components(form).filter((component) -> component.path("type").asText().equals("table"))
			.forEach((table) -> assertThat(StreamSupport.stream(table.path("columns").spliterator(), false)
				.map((column) -> column.path("key").asText()))
				.isSubsetOf(rows(VIEWS.get(form.path("id").asText()),
						table.path("dataSource").asText().replace("=view.", ""))));
	}

	@Test
	void listsNameTasksThatExist() {
		Set<String> tasks = models().flatMap((any) -> any.ids().stream()).collect(Collectors.toSet());
		assertThat(FilterBeans.tasks()).contains("Task_WriteTheRecord").isSubsetOf(tasks);
	}

	private static Path file(ModelFile model, String form) {
		return Path.of("forms", model.capability(), form + ".form");
	}

	/** The keys of the components that people fill in. */
	private static Set<String> entered(Path file) {
		return components(read(file)).filter((component) -> component.has("key"))
			.map((component) -> component.path("key").asText())
			.collect(Collectors.toSet());
	}

	private static Stream<JsonNode> components(JsonNode parent) {
		return StreamSupport.stream(parent.path("components").spliterator(), false)
			.flatMap((component) -> Stream.concat(Stream.of(component), components(component)));
	}

	private static Set<String> components(String view) {
		return (view == null) ? Set.of() : names(ProductClasses.load(view));
	}

	private static Set<String> rows(String view, String list) {
		RecordComponent rows = Arrays.stream(ProductClasses.load(view).getRecordComponents())
			.filter((component) -> component.getName().equals(list))
			.findFirst()
			.orElseThrow();
		return names((Class<?>) ((ParameterizedType) rows.getGenericType()).getActualTypeArguments()[0]);
	}

	private static Set<String> names(Class<?> type) {
		return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).collect(Collectors.toSet());
	}

	private static JsonNode read(Path file) {
		try {
			return new ObjectMapper().readTree(file.toFile());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
