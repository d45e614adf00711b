package nl.ims.io;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Locale;
import org.jspecify.annotations.NullMarked;

/** The arrows between the modules and the packages, and what no answer may depend on. */
@AnalyzeClasses(
    packages = "nl.ims",
    importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WithoutTestJars.class})
final class ArchitectureTest {

  private static final String MODEL = "nl.ims.model..";
  private static final String RULES = "nl.ims.rules..";
  private static final String IO = "nl.ims.io..";

  /** Shows how fast work is to somebody who looks on, and nothing to anybody else. */
  private static final String PACE = "nl.ims.io.cli.Pace";

  /** The packages of the model, and which others each of them knows besides {@code internal}. */
  private static final ImmutableMap<String, ImmutableSet<String>> KNOWN_PACKAGES =
      ImmutableMap.<String, ImmutableSet<String>>builder()
          .put("internal", ImmutableSet.of())
          .put("term", ImmutableSet.of())
          .put("source", ImmutableSet.of("term"))
          .put("actor", ImmutableSet.of("term"))
          .put("judgement", ImmutableSet.of("term", "source", "actor"))
          .put("procedure", ImmutableSet.of("term", "source", "actor"))
          .put("contribution", ImmutableSet.of("term", "source", "actor", "judgement"))
          .put("cooperation", ImmutableSet.of("term", "source", "actor", "contribution"))
          .put("report", ImmutableSet.of("term", "source", "actor", "cooperation"))
          .buildOrThrow();

  /** The packages of the rules, and which others each of them knows. */
  private static final ImmutableMap<String, ImmutableSet<String>> KNOWN_PACKAGES_OF_RULES =
      ImmutableMap.<String, ImmutableSet<String>>builder()
          .put("logic", ImmutableSet.of())
          .put("compiled", ImmutableSet.of("logic"))
          .put("condition", ImmutableSet.of("compiled", "logic"))
          .put("table", ImmutableSet.of("compiled", "condition", "logic"))
          .put("book", ImmutableSet.of("table", "condition", "logic"))
          .put("framework", ImmutableSet.of())
          .put("dossier", ImmutableSet.of("framework", "table", "condition", "logic"))
          .put(
              "article100",
              ImmutableSet.of("dossier", "framework", "book", "table", "condition", "logic"))
          .put("cooperation", ImmutableSet.of("dossier", "book", "condition", "logic"))
          .put("report", ImmutableSet.of("dossier", "book", "condition", "logic"))
          .put("waiver", ImmutableSet.of("book"))
          .buildOrThrow();

  /**
   * The packages of input and output, and which others each of them knows; {@code io} is the
   * entrance.
   */
  private static final ImmutableMap<String, ImmutableSet<String>> KNOWN_PACKAGES_OF_IO =
      ImmutableMap.<String, ImmutableSet<String>>builder()
          .put("internal", ImmutableSet.of())
          .put("problem", ImmutableSet.of())
          .put("syntax", ImmutableSet.of("problem"))
          .put("format", ImmutableSet.of("syntax", "problem"))
          .put("io", ImmutableSet.of("format", "syntax", "problem"))
          .put("page", ImmutableSet.of("io", "problem"))
          .put("catalogue", ImmutableSet.of("page", "io"))
          .put("timeline", ImmutableSet.of("page", "io"))
          .put("stats", ImmutableSet.of("syntax", "page", "io"))
          .put("report", ImmutableSet.of("stats", "timeline", "page", "io", "problem"))
          .put("data", ImmutableSet.of("catalogue", "page", "io", "problem"))
          .put("letter", ImmutableSet.of("timeline", "page", "io", "problem"))
          .put("yearly", ImmutableSet.of("catalogue", "timeline", "page", "io"))
          .put(
              "cli",
              ImmutableSet.of(
                  "report",
                  "data",
                  "stats",
                  "timeline",
                  "letter",
                  "yearly",
                  "catalogue",
                  "page",
                  "io",
                  "problem"))
          .buildOrThrow();

  /** Reads what is delivered with the classes. */
  private static final String BUNDLED = "nl.ims.io.internal.Bundled";

  /**
   * What finds a file beside a class. Outside of this module, as Guava is, it finds none where this
   * one is on the module path.
   */
  private static final ImmutableSet<String> RESOURCES =
      ImmutableSet.of(
          "java.lang.Class.getResource",
          "java.lang.Class.getResourceAsStream",
          "java.lang.Module.getResourceAsStream",
          "java.lang.ClassLoader.getResource",
          "java.lang.ClassLoader.getResourceAsStream",
          "java.lang.ClassLoader.getResources",
          "java.lang.ClassLoader.resources",
          "java.lang.ClassLoader.getSystemResource",
          "java.lang.ClassLoader.getSystemResourceAsStream",
          "java.lang.ClassLoader.getSystemResources",
          "java.util.ResourceBundle.getBundle",
          "com.google.common.io.Resources.getResource");

  /** What reads the clock, the time zone, the locale or chance. */
  private static final ImmutableSet<String> SURROUNDINGS =
      ImmutableSet.of(
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.lang.System.identityHashCode",
          "java.lang.Math.random",
          "java.util.Locale.getDefault",
          "java.util.TimeZone.getDefault",
          "java.time.ZoneId.systemDefault",
          "java.time.Clock.systemDefaultZone",
          "java.time.Clock.systemUTC",
          "java.util.UUID.randomUUID",
          "java.nio.charset.Charset.defaultCharset");

  /** What takes a locale or a character set, and the default one when it is given none. */
  private static final ImmutableSet<String> LOCALE_WANTED =
      ImmutableSet.of(
          "java.lang.String.toLowerCase",
          "java.lang.String.toUpperCase",
          "java.lang.String.getBytes",
          "java.io.PrintStream.printf",
          "java.io.PrintStream.format",
          "java.io.PrintWriter.printf",
          "java.io.PrintWriter.format",
          "java.time.format.DateTimeFormatter.ofPattern");

  /** What hands out its elements in an order that nobody chose. */
  private static final ImmutableSet<String> UNORDERED =
      ImmutableSet.of(
          "java.util.Set.of",
          "java.util.Set.copyOf",
          "java.util.Map.of",
          "java.util.Map.ofEntries",
          "java.util.Map.copyOf",
          "java.util.HashMap.<init>",
          "java.util.HashSet.<init>",
          "java.util.IdentityHashMap.<init>",
          "java.util.stream.Collectors.toSet",
          "java.util.stream.Collectors.toUnmodifiableSet",
          "java.util.stream.Collectors.toUnmodifiableMap");

  @ArchTest
  static final ArchRule model_knows_neither_rules_nor_files =
      noClasses()
          .that()
          .resideInAPackage(MODEL)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(RULES, IO);

  @ArchTest
  static final ArchRule rules_do_not_know_files =
      noClasses()
          .that()
          .resideInAPackage(RULES)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(IO);

  @ArchTest
  static final ArchRule packages_have_no_cycles =
      slices().assignedFrom(byPackage()).should().beFreeOfCycles();

  @ArchTest
  static final ArchRule packages_of_the_model_know_only_what_is_listed =
      ArchRuleDefinition.classes()
          .that()
          .resideInAPackage(MODEL)
          .and()
          .resideOutsideOfPackage("nl.ims.model")
          .should(knowOnlyListedPackages("nl.ims.model", KNOWN_PACKAGES));

  @ArchTest
  static final ArchRule packages_of_the_rules_know_only_what_is_listed =
      ArchRuleDefinition.classes()
          .that()
          .resideInAPackage(RULES)
          .and()
          .resideOutsideOfPackage("nl.ims.rules")
          .should(knowOnlyListedPackages("nl.ims.rules", KNOWN_PACKAGES_OF_RULES));

  @ArchTest
  static final ArchRule packages_of_input_and_output_know_only_what_is_listed =
      ArchRuleDefinition.classes()
          .that()
          .resideInAPackage(IO)
          .should(knowOnlyListedPackages("nl.ims.io", KNOWN_PACKAGES_OF_IO));

  /** Neither steps nor days nor law: of the model it knows papers and texts alone. */
  @ArchTest
  static final ArchRule logic_knows_nothing_of_the_domain =
      ArchRuleDefinition.classes()
          .that()
          .resideInAPackage("nl.ims.rules.logic")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "nl.ims.rules.logic",
              "nl.ims.model.source",
              "nl.ims.model.term",
              "java.lang..",
              "java.util..",
              "com.google.common.collect",
              "org.jspecify.annotations");

  @ArchTest
  static final ArchRule model_and_rules_touch_no_file_and_no_network =
      noClasses()
          .that()
          .resideInAnyPackage(MODEL, RULES)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net..", "java.nio.file..", "java.nio.channels..", "java.sql..")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.io.File")
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching("java\\.io\\..*(Stream|Reader|Writer)");

  @ArchTest
  static final ArchRule nothing_asks_the_surroundings =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(PACE)
          .should()
          .accessTargetWhere(asksTheSurroundings());

  @ArchTest
  static final ArchRule pace_reads_a_stopwatch_and_nothing_else =
      noClasses()
          .that()
          .haveFullyQualifiedName(PACE)
          .should()
          .accessTargetWhere(
              asksTheSurroundings()
                  .and(
                      DescribedPredicate.not(
                          isOneOf(ImmutableSet.of("java.lang.System.nanoTime"), "a stopwatch"))));

  @ArchTest
  static final ArchRule only_the_command_that_shows_pace_knows_it =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(PACE)
          .and()
          .doNotHaveFullyQualifiedName("nl.ims.io.cli.AssessLines")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName(PACE);

  @ArchTest
  static final ArchRule what_is_bundled_is_read_in_one_place =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(BUNDLED)
          .should()
          .accessTargetWhere(isOneOf(RESOURCES, "finds a file beside a class"));

  @ArchTest
  static final ArchRule nothing_leans_on_the_default_locale =
      noClasses().should().accessTargetWhere(leansOnTheDefaultLocale());

  @ArchTest
  static final ArchRule model_and_rules_have_no_hash_order =
      noClasses()
          .that()
          .resideInAnyPackage(MODEL, RULES)
          .should()
          .accessTargetWhere(isOneOf(UNORDERED, "has an order that nobody chose"));

  @ArchTest
  static final ArchRule packages_are_null_marked =
      ArchRuleDefinition.classes().should(resideInANullMarkedPackage());

  private static SliceAssignment byPackage() {
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
        return SliceIdentifier.of(javaClass.getPackageName());
      }

      @Override
      public String getDescription() {
        return "packages";
      }
    };
  }

  private static DescribedPredicate<JavaAccess<?>> isOneOf(
      ImmutableSet<String> names, String description) {
    return DescribedPredicate.describe(description, access -> names.contains(nameOf(access)));
  }

  private static DescribedPredicate<JavaAccess<?>> asksTheSurroundings() {
    return DescribedPredicate.describe(
        "asks the clock, the time zone, the locale or chance",
        access ->
            SURROUNDINGS.contains(nameOf(access))
                || (access.getTargetOwner().getPackageName().startsWith("java.time")
                    && access.getTarget().getName().equals("now"))
                || access.getTargetOwner().isAssignableTo(java.util.Random.class)
                || access.getTargetOwner().isAssignableTo(java.util.Calendar.class));
  }

  private static DescribedPredicate<JavaAccess<?>> leansOnTheDefaultLocale() {
    return DescribedPredicate.describe(
        "takes a locale or a character set, and is given none",
        access ->
            LOCALE_WANTED.contains(nameOf(access))
                && access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream()
                    .noneMatch(
                        type ->
                            type.isEquivalentTo(Locale.class)
                                || type.isEquivalentTo(java.nio.charset.Charset.class)));
  }

  private static String nameOf(JavaAccess<?> access) {
    return access.getTargetOwner().getName() + "." + access.getTarget().getName();
  }

  private static ArchCondition<JavaClass> knowOnlyListedPackages(
      String root, ImmutableMap<String, ImmutableSet<String>> knownPackages) {
    return new ArchCondition<>("know only the packages listed for theirs") {
      @Override
      public void check(JavaClass javaClass, ConditionEvents events) {
        String own = javaClass.getPackageName();
        ImmutableSet<String> known = knownPackages.get(shortName(own));
        javaClass.getDirectDependenciesFromSelf().stream()
            .filter(d -> d.getTargetClass().getPackageName().startsWith(root))
            .filter(d -> !d.getTargetClass().getPackageName().equals(own))
            .filter(d -> !d.getTargetClass().getPackageName().equals(root + ".internal"))
            .filter(
                d ->
                    known == null
                        || !known.contains(shortName(d.getTargetClass().getPackageName())))
            .forEach(d -> events.add(SimpleConditionEvent.violated(d, d.getDescription())));
      }
    };
  }

  private static String shortName(String packageName) {
    return packageName.substring(packageName.lastIndexOf('.') + 1);
  }

  private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
    return new ArchCondition<>("reside in a package whose package-info.java says @NullMarked") {
      @Override
      public void check(JavaClass javaClass, ConditionEvents events) {
        boolean marked = javaClass.getPackage().isAnnotatedWith(NullMarked.class);
        events.add(
            new SimpleConditionEvent(
                javaClass,
                marked || javaClass.getPackageName().isEmpty(),
                "package " + javaClass.getPackageName() + " has no @NullMarked package-info.java"));
      }
    };
  }

  /** Leaves out the generators and laws that the other modules lend to the tests of this one. */
  static final class WithoutTestJars implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("-tests.jar");
    }
  }
}
