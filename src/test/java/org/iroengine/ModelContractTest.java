package org.iroengine;

import java.io.File;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.iroengine.allocation.Allocations;
import org.iroengine.support.ModelFile;

import static org.assertj.core.api.Assertions.assertThat;

/** What models name exists in Java and in the tables; no engine is started. */
class ModelContractTest {

	private static final Pattern CALL = Pattern.compile("(\\w+)\\.(\\w+)\\(([^)]*)\\)");

	private static final Pattern TEXT = Pattern.compile("'([^']*)'");

	private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");

	private static final Set<String> WORDS = Set.of("true", "false", "null", "empty", "not", "and", "or");

	/**
	 * A call of a step.
	 *
	 * @param arguments as they are written
	 */
	record Call(String bean, String method, List<String> arguments) {

		static Call of(MatchResult found) {
			String arguments = found.group(3).strip();
			return new Call(found.group(1), found.group(2),
					arguments.isEmpty() ? List.of() : List.of(arguments.split("\\s*,\\s*")));
		}

		boolean fits(Method method) {
			return method.getName().equals(this.method) && method.getParameterCount() == this.arguments.size()
					&& Modifier.isPublic(method.getModifiers());
		}

		Stream<String> texts() {
			return this.arguments.stream().filter((argument) -> TEXT.matcher(argument).matches());
		}

	}

	static List<ModelFile> models() {
		return ModelFile.all();
	}

	@Test
	void thereAreModels() {
		assertThat(models()).extracting(ModelFile::process)
			.contains("look-after-child", "allocate-iro", "deliver-letter");
	}

	@ParameterizedTest
	@MethodSource("models")
	void everyStepExists(ModelFile model) {
		assertThat(calls(model)).isNotEmpty().allSatisfy((call) -> {
			Class<?> steps = ProductClasses.steps(call.bean());
			assertThat(Modifier.isPublic(steps.getModifiers())).isTrue();
			assertThat(steps.getDeclaredMethods()).anyMatch(call::fits);
		});
	}

	@ParameterizedTest
	@MethodSource("models")
	void textsGoWhereTextsAreExpected(ModelFile model) {
		assertThat(calls(model)).allSatisfy((call) -> {
			Method step = Arrays.stream(ProductClasses.steps(call.bean()).getDeclaredMethods())
				.filter(call::fits)
				.findFirst()
				.orElseThrow();
			for (int place = 0; place < call.arguments().size(); place++) {
				boolean text = TEXT.matcher(call.arguments().get(place)).matches();
				assertThat(!text || step.getParameterTypes()[place] == String.class).as(call.toString()).isTrue();
			}
		});
	}

	@ParameterizedTest
	@MethodSource("models")
	void nothingButStepsIsCalled(ModelFile model) {
		assertThat(model.expressions())
			.allSatisfy((expression) -> assertThat(CALL.matcher(expression).replaceAll("")).doesNotContain("(", "."));
		assertThat(model.all(ServiceTask.class)).allSatisfy((task) -> {
			assertThat(task.getCamundaExpression()).isNotBlank();
			assertThat(task.getCamundaClass()).isNull();
			assertThat(task.getCamundaDelegateExpression()).isNull();
		});
	}

	@ParameterizedTest
	@MethodSource("models")
	void everyVariableIsDeclared(ModelFile model) {
		Set<String> declared = ProductClasses.constants(model.capability());
		assertThat(model.expressions().stream().flatMap(ModelContractTest::variables)).isSubsetOf(declared);
		assertThat(model.all(ServiceTask.class)
			.stream()
			.map(ServiceTask::getCamundaResultVariable)
			.filter((name) -> name != null)).isSubsetOf(declared);
		assertThat(model.all(CamundaInputParameter.class)).extracting(CamundaInputParameter::getCamundaName)
			.allMatch("view"::equals);
	}

	@ParameterizedTest
	@MethodSource("models")
	void everyAnswerThatAGatewayAsksForIsDeclared(ModelFile model) {
		assertThat(model.all(SequenceFlow.class)
			.stream()
			.filter((flow) -> flow.getConditionExpression() != null)
			.flatMap((flow) -> TEXT.matcher(flow.getConditionExpression().getTextContent()).results())
			.map((found) -> found.group(1))).isSubsetOf(ProductClasses.constants(model.capability()));
	}

	@ParameterizedTest
	@MethodSource("models")
	void messagesAndErrorsAreDeclared(ModelFile model) {
		Set<String> declared = ProductClasses.constants(model.capability());
		assertThat(model.all(Message.class)).extracting(Message::getName).isSubsetOf(declared);
		assertThat(model.all(Error.class)).extracting(Error::getErrorCode).isSubsetOf(declared);
	}

	@ParameterizedTest
	@MethodSource("models")
	void everyRuleHasARow(ModelFile model) {
		assertThat(calls(model).stream().flatMap(Call::texts).map((text) -> text.replace("'", ""))).isSubsetOf(rules());
	}

	@Test
	void everyRuleThatJavaNamesHasARow() {
		assertThat(rules()).contains(Allocations.ALLOCATE_IRO, "deliver-parked-letter", "successor", "cover-decided",
				"contract-end-seen", "note-override", "review-first", "final-review-check", "correction-distributed",
				"correction-distributed-reminder", "record-distributed-reminder");
		assertThat(rules()).contains("dispute-informal", "dispute-total", "dispute-total-protection",
				"dispute-extension", "dispute-extension-most", "dispute-reply", "dispute-verdict",
				"dispute-reply-reminder", "dispute-extension-reminder", "dispute-reply-least", "dispute-after-care",
				"dispute-advice", "dispute-action", "collective-concern", "good-practice-read");
		assertThat(ProductClasses.constants("correspondence")).contains("deliver-parked-letter");
	}

	private static List<Call> calls(ModelFile model) {
		return model.expressions()
			.stream()
			.flatMap((expression) -> CALL.matcher(expression).results())
			.map(Call::of)
			.toList();
	}

	private static Stream<String> variables(String expression) {
		String names = TEXT.matcher(expression.replaceAll("\\w+\\.\\w+\\(", "(")).replaceAll("");
		return NAME.matcher(names).results().map(MatchResult::group).filter((name) -> !WORDS.contains(name));
	}

	private static Set<String> rules() {
		return Dmn.readModelFromFile(new File("processes/deadline/timescales.dmn"))
			.getModelElementsByType(Rule.class)
			.stream()
			.map((rule) -> rule.getInputEntries().iterator().next())
			.map((InputEntry entry) -> entry.getText().getTextContent().replace("\"", ""))
			.collect(Collectors.toSet());
	}

}
