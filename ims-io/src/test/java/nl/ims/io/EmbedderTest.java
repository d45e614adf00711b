package nl.ims.io;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.module.ModuleDescriptor;
import nl.ims.model.term.Internal;
import nl.ims.rules.Assessor;
import org.junit.jupiter.api.Test;

/** What somebody who embeds the rules has to know: few types, and no part of the engine. */
class EmbedderTest {
  private static final int MOST_TYPES = 80;

  @Test
  void the_tutorial_needs_no_part_of_the_engine() {
    JavaClasses tutorial = new ClassFileImporter().importPackages("nl.ims.io.tutorial");
    noClasses().should().dependOnClassesThat().areAnnotatedWith(Internal.class).check(tutorial);
  }

  @Test
  void what_is_offered_to_embedders_fits_on_a_page() {
    ImmutableSet<String> exported =
        Assessor.class.getModule().getDescriptor().exports().stream()
            .map(ModuleDescriptor.Exports::source)
            .collect(ImmutableSet.toImmutableSet());
    JavaClasses rules =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(new ArchitectureTest.WithoutTestJars())
            .importPackages(exported);
    assertThat(rules.stream().filter(EmbedderTest::isOffered).map(JavaClass::getName).toList())
        .hasSizeBetween(MOST_TYPES - 10, MOST_TYPES)
        .contains("nl.ims.rules.Assessor", "nl.ims.rules.book.Rule", "nl.ims.rules.logic.Truth")
        .doesNotContain("nl.ims.rules.logic.Ground", "nl.ims.rules.condition.Scene");
  }

  private static boolean isOffered(JavaClass type) {
    return type.isTopLevelClass()
        && type.getModifiers().contains(JavaModifier.PUBLIC)
        && !type.isAnnotatedWith(Internal.class);
  }
}
