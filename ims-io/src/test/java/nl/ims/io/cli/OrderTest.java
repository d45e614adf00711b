package nl.ims.io.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/**
 * The classes of the command stand in an order: the command line, its commands, the steps that they
 * share, and last the options, which know no commands.
 */
@AnalyzeClasses(packages = "nl.ims.io.cli", importOptions = ImportOption.DoNotIncludeTests.class)
final class OrderTest {

  @ArchTest
  static final ArchRule classes_have_no_cycles =
      slices().assignedFrom(byClass("nl.ims.io.cli")).should().beFreeOfCycles();

  @ArchTest
  static final ArchRule options_know_no_commands =
      noClasses()
          .that()
          .haveSimpleName("Option")
          .or()
          .haveSimpleName("Operand")
          .should()
          .dependOnClassesThat()
          .haveSimpleNameEndingWith("Command");

  /** Each class with those inside it. */
  private static SliceAssignment byClass(String packageName) {
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
        return javaClass.getPackageName().equals(packageName)
            ? SliceIdentifier.of(javaClass.getName().replaceAll("\\$.*", ""))
            : SliceIdentifier.ignore();
      }

      @Override
      public String getDescription() {
        return "classes of " + packageName;
      }
    };
  }
}
