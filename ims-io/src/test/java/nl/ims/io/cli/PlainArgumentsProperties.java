package nl.ims.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import nl.ims.model.term.Language;
import nl.ims.model.testkit.SteadyRun;

/** The quick way through a command line and the thorough one agree. */
@AddLifecycleHook(SteadyRun.class)
final class PlainArgumentsProperties {

  private static final List<Usage> USAGES =
      Stream.<Command>of(
              new AssessCommand(),
              new ExplainCommand(),
              new RulesCommand(),
              new CatalogueCommand(),
              new ConvertCommand(),
              PrintCommand.schema())
          .map(Command::usage)
          .toList();

  @Property
  void what_is_plain_picocli_understands_alike(
      @ForAll("usages") Usage usage, @ForAll("arguments") String[] arguments)
      throws UsageException {
    Optional<Arguments> plain = PlainArguments.of(usage, arguments);
    if (plain.isPresent()) {
      assertThat(Picocli.of("any", usage, Language.EN).parse(arguments)).isEqualTo(plain.get());
    }
  }

  @Property
  void options_and_operands_in_any_order_are_plain(@ForAll("plain") List<String> arguments) {
    Usage usage = new AssessCommand().usage();
    assertThat(PlainArguments.of(usage, arguments.toArray(String[]::new))).isPresent();
  }

  @Provide
  Arbitrary<Usage> usages() {
    return Arbitraries.of(USAGES);
  }

  @Provide
  Arbitrary<String[]> arguments() {
    return Arbitraries.of(
            "a.yaml",
            "b c",
            "-",
            "",
            "--",
            "-h",
            "-x",
            "--all",
            "--all=",
            "--all=true",
            "--as-of",
            "--as-of=2024-01-01",
            "--as-of=",
            "--as-of=-",
            "2024-01-01",
            "--lang",
            "nl",
            "--lang=en",
            "--to",
            "json",
            "--output",
            "--output=x",
            "'q'",
            "\"q\"",
            "@file",
            "a=b",
            "--partner",
            "--partner=DE",
            "--nope",
            "--nope=1",
            "--a",
            "--as-of=a=b",
            "${x}",
            "%s",
            "a,b")
        .array(String[].class)
        .ofMaxSize(5);
  }

  @Provide
  Arbitrary<List<String>> plain() {
    return Arbitraries.of(
            List.of("a.yaml"),
            List.of("-"),
            List.of("--all"),
            List.of("--lang", "nl"),
            List.of("--as-of=2024-01-01"),
            List.of("--fail-on", "never"))
        .list()
        .uniqueElements()
        .ofMaxSize(6)
        .map(parts -> Stream.concat(Stream.of("x"), parts.stream().flatMap(List::stream)).toList());
  }
}
