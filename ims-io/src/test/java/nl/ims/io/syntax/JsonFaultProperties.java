package nl.ims.io.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import nl.ims.model.testkit.EveryTry;
import nl.ims.model.testkit.SteadyRun;
import org.snakeyaml.engine.v2.events.Event;

/** A fault is told of each text that the parser of JSON does not take, and of no other. */
@AddLifecycleHook(SteadyRun.class)
final class JsonFaultProperties {

  @Provide
  Arbitrary<String> nearlyJson() {
    return Arbitraries.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"a\"",
            "\"",
            "1",
            "-",
            "01",
            "1.5e3",
            "true",
            "null",
            "x",
            "'",
            "#",
            "//",
            "&a ",
            "*a",
            " ",
            "\n",
            "\t",
            "\\",
            "\\u00e9",
            "{\"a\":1}",
            "[1]",
            "é",
            "\uD83D\uDEA2")
        .list()
        .ofMinSize(1)
        .ofMaxSize(9)
        .map(parts -> String.join("", parts));
  }

  @EveryTry
  @Property(tries = 20_000)
  void the_parser_and_the_fault_agree(@ForAll("nearlyJson") String text) {
    JsonEvents events = new JsonEvents(text, 1);
    boolean any = false;
    for (Optional<Event> e = events.next(); e.isPresent(); e = events.next()) {
      any = true;
    }
    boolean taken = any && !events.failed();
    assertThat(JsonFault.in(text).isEmpty()).as(text).isEqualTo(taken);
    JsonFault.in(text).ifPresent(fault -> assertThat(fault.offset()).isBetween(0, text.length()));
  }
}
