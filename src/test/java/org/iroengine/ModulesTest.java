package org.iroengine;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

import org.iroengine.engine.Steps;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Modules depend one way, the engine stays at the edge, and what is internal stays so.
 */
class ModulesTest {

	/**
	 * Each may depend on what stands after it only; correspondence and people, and people
	 * and deadline, do not know each other.
	 */
	private static final List<String> ORDER = List.of("demonstration", "reporting", "intake", "dispute", "review",
			"allocation", "care", "correspondence", "people", "deadline", "calendar", "engine", "run", "policy",
			"audit", "web");

	private static final JavaClasses PRODUCT = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("org.iroengine", "org.camunda.bpm.engine.impl");

	private static final Set<String> STARTED_BY_NAME = Set.of("IroEngineApplication", "SignedInUser");

	private static final String IMPORTS = Sources.main().map(Sources::imports).collect(Collectors.joining());

	private static final JavaClasses OURS = PRODUCT.that(JavaClass.Predicates.resideInAPackage("org.iroengine.."));

	@Test
	void modulesUseOnlyWhatOthersOffer() {
		ApplicationModules.of(IroEngineApplication.class).verify();
	}

	@Test
	void everyModuleHasItsPlaceInTheOrder() {
		assertThat(ApplicationModules.of(IroEngineApplication.class)
			.stream()
			.map((module) -> module.getIdentifier().toString())).isSubsetOf(ORDER);
	}

	@TestFactory
	Stream<DynamicTest> dependenciesRunOneWay() {
		return IntStream.range(1, ORDER.size())
			.mapToObj((place) -> DynamicTest.dynamicTest(ORDER.get(place), () -> noClasses().that()
				.resideInAPackage(module(ORDER.get(place)))
				.should()
				.dependOnClassesThat()
				.resideInAnyPackage(ORDER.subList(0, place).stream().map(ModulesTest::module).toArray(String[]::new))
				.allowEmptyShould(true)
				.check(OURS)));
	}

	@Test
	void theEngineStaysAtTheEdge() {
		noClasses().that()
			.resideOutsideOfPackages("org.iroengine..process..", "org.iroengine.engine..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.camunda..", "org.operaton..")
			.check(OURS);
	}

	@Test
	void theEngineModuleNamesNoCapability() {
		noClasses().that()
			.resideInAPackage("org.iroengine.engine..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.iroengine..process..")
			.check(OURS);
	}

	@Test
	void onlyTheGuardOfQueriesStandsInForAClassOfTheEngine() {
		assertThat(new ClassFileImporter().importPath("target/classes")
			.that(JavaClass.Predicates.resideOutsideOfPackage("org.iroengine.."))
			.stream()
			.map(JavaClass::getName)
			.map((name) -> name.replaceFirst("\\$.*", ""))).containsOnly("org.camunda.bpm.engine.impl.QueryValidators");
	}

	@Test
	void controllersLiveInWebPackages() {
		classes().that()
			.areMetaAnnotatedWith(Controller.class)
			.or()
			.areMetaAnnotatedWith(RestController.class)
			.should()
			.resideInAPackage("org.iroengine..web..")
			.andShould()
			.notBePublic()
			.check(OURS);
	}

	@Test
	void modelsCallPublicStepsBeansOfTheirCapability() {
		List<JavaClass> steps = OURS.stream().filter((type) -> type.isAnnotatedWith(Steps.class)).toList();
		assertThat(steps).isNotEmpty().allSatisfy((type) -> {
			String capability = type.getPackageName().split("\\.")[2];
			assertThat(type.getModifiers()).contains(JavaModifier.PUBLIC);
			assertThat(type.getPackageName()).isEqualTo("org.iroengine." + capability + ".process");
			assertThat(type.getSimpleName()).endsWith("Steps");
		});
	}

	@Test
	void whatIsPublicIsUsedFromOutside() {
		assertThat(OURS.stream().filter(ModulesTest::isNeedlesslyPublic).map(JavaClass::getName)).isEmpty();
	}

	@Test
	void constructorsTakeFiveParametersAtMost() {
		constructors().that()
			.areDeclaredInClassesThat()
			.areNotRecords()
			.should()
			.haveRawParameterTypes(DescribedPredicate.describe("five at most", (types) -> types.size() <= 5))
			.check(OURS.that(DescribedPredicate.not(JavaClass.Predicates.ENUMS)));
	}

	/**
	 * Constants leave no trace in compiled classes, so their users are found by import.
	 */
	private static boolean isNeedlesslyPublic(JavaClass type) {
		boolean offered = type.getModifiers().contains(JavaModifier.PUBLIC) && type.isTopLevelClass()
				&& !type.isAnnotatedWith(Steps.class) && !STARTED_BY_NAME.contains(type.getSimpleName());
		return offered && !isUsedOutside(type) && !isAnswered(type) && !IMPORTS.contains(type.getName());
	}

	private static boolean isUsedOutside(JavaClass type) {
		return OURS.stream()
			.filter((other) -> !other.getPackageName().equals(type.getPackageName()))
			.flatMap((other) -> other.getDirectDependenciesFromSelf().stream())
			.anyMatch((use) -> use.getTargetClass().getName().split("\\$")[0].equals(type.getName()));
	}

	/** Whether a public method of a public neighbour takes or gives it. */
	private static boolean isAnswered(JavaClass type) {
		return type.getDirectDependenciesToSelf()
			.stream()
			.filter((use) -> use.getOriginClass().getModifiers().contains(JavaModifier.PUBLIC))
			.flatMap((use) -> use.getOriginClass().getMethods().stream())
			.anyMatch((method) -> method.getModifiers().contains(JavaModifier.PUBLIC)
					&& method.getRawReturnType().equals(type));
	}

	private static String module(String name) {
		return "org.iroengine." + name + "..";
	}

}
