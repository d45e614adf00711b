package nl.ims.io.letter;

import java.util.Arrays;
import java.util.Optional;
import nl.ims.model.contribution.ContributionKey;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Code;
import nl.ims.model.term.Labelled;
import nl.ims.rules.framework.Aspect;

/** Names a fact that is to be asked for in words, for somebody who does not write the file. */
final class FactNames {

  private FactNames() {}

  /** What is to be asked; the path itself where there are no words for it. */
  static String of(String path, Inputs inputs) {
    String[] parts = path.split("[.]", -1);
    Optional<String> name =
        switch (parts[0]) {
          case "points-complete" ->
              Optional.of(
                  inputs.say(
                      "of de punten alles bevatten wat de brief zegt",
                      "whether the points hold everything that the letter says"));
          case "recorded-through" ->
              Optional.of(
                  inputs.say(
                      "tot en met welke dag het logboek volledig is",
                      "through which day the log is complete"));
          case "contribution" -> label(ContributionKey.values(), parts[1], inputs);
          case "procedure" -> label(StepKind.values(), parts[1], inputs);
          case "points" -> aspect(parts[1], parts[2], inputs);
          default -> Optional.empty();
        };
    return name.orElse(path);
  }

  private static <E extends Code & Labelled> Optional<String> label(
      E[] all, String code, Inputs inputs) {
    return Arrays.stream(all)
        .filter(one -> one.code().equals(code))
        .map(one -> inputs.words().say(one))
        .findFirst();
  }

  private static Optional<String> aspect(String point, String aspect, Inputs inputs) {
    return inputs.framework().stream()
        .flatMap(framework -> framework.points().stream())
        .filter(p -> p.id().equals(point))
        .flatMap(p -> p.aspects().stream())
        .filter(a -> a.id().equals(aspect))
        .map(Aspect::label)
        .map(inputs.words()::say)
        .findFirst();
  }
}
