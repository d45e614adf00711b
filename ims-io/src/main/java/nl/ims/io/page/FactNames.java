package nl.ims.io.page;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ims.io.DossierSchema;
import nl.ims.model.Dossier;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Code;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.Assessment;
import nl.ims.rules.book.Finding;
import nl.ims.rules.framework.Framework;

/**
 * Names facts that are to be asked for in words, for somebody who does not write the file.
 *
 * @param dossier the dossier that lacks them
 * @param framework the framework that applies, which names its points and aspects; empty if none
 * @param phrases the language
 */
public record FactNames(Dossier dossier, Optional<Framework> framework, Phrases phrases) {
  private static final Pattern ASPECT = Pattern.compile("points\\.([^.]+)\\.([^.]+)");
  private static final String STEPS = "procedure.";
  private static final Pattern OF_STEP = Pattern.compile("procedure\\[(\\d+)]\\.(.*)");

  /** The names of facts that an assessment asks for. */
  public static FactNames of(Assessment assessment, Phrases phrases) {
    Optional<Framework> framework = FrameworkRules.taken(assessment).stream().findFirst();
    return new FactNames(assessment.dossier(), framework, phrases);
  }

  /** The names of facts within a sentence; the path of one that has none. */
  public ImmutableList<String> within(List<String> paths) {
    return paths.stream()
        .map(path -> named(path).orElse(path))
        .collect(ImmutableList.toImmutableList());
  }

  /** The names of facts that are needed together, as a sentence begins. */
  public String together(List<String> paths) {
    String names = phrases.together(within(paths));
    return named(paths.get(0)).isPresent() ? phrases.capital(names) : names;
  }

  /** What a finding says beside its lead, with names for the facts that it depends on. */
  public Optional<String> details(Finding finding) {
    return finding.details(phrases.language(), this::inSentence);
  }

  /**
   * The name of a fact as it stands within a sentence; its path where there are no words, or where
   * others have the same.
   */
  public String inSentence(String path) {
    boolean isOfList = path.contains("[") && !path.startsWith("procedure[");
    return isOfList ? path : named(path).map(FactNames::asked).orElse(path);
  }

  /** A question as it stands within a sentence. */
  private static String asked(String name) {
    return name.endsWith("?") ? name.substring(0, name.length() - 1) : name;
  }

  /** The name of a fact; its path where there are no words for it. */
  public String of(String path) {
    return named(path).map(phrases::capital).orElse(path);
  }

  /** Whether the names of facts say more than their paths. */
  public boolean tells(List<String> paths) {
    return paths.stream().anyMatch(path -> named(path).isPresent());
  }

  private Optional<String> named(String path) {
    Matcher ofStep = OF_STEP.matcher(path);
    if (path.equals("points-complete")) {
      return Optional.of(
          phrases.say(
              "of de punten alles bevatten wat de brief zegt",
              "whether the points hold everything that the letter says"));
    } else if (path.equals("recorded-through")) {
      return Optional.of(
          phrases.say(
              "tot en met welke dag het logboek volledig is",
              "through which day the log is complete"));
    } else if (path.equals("cooperation.account-complete")) {
      return Optional.of(
          phrases.say("of de verantwoording volledig is", "whether the account is complete"));
    } else if (path.startsWith(STEPS)) {
      return Code.find(StepKind.class, path.substring(STEPS.length()))
          .map(kind -> phrases.say(kind.label()));
    } else if (ofStep.matches()) {
      Step step = dossier.procedure().get(Integer.parseInt(ofStep.group(1)));
      return DossierSchema.title(path)
          .map(key -> step.kind().dated(step.date(), phrases.language()) + ": " + phrases.say(key));
    }
    return aspect(path).or(() -> DossierSchema.title(path)).map(phrases::say);
  }

  /** An aspect as the framework that applies calls it: its versions ask for different things. */
  private Optional<Text> aspect(String path) {
    Matcher matcher = ASPECT.matcher(path);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return framework.stream()
        .flatMap(taken -> taken.points().stream())
        .filter(point -> point.id().equals(matcher.group(1)))
        .flatMap(
            point ->
                point.aspects().stream()
                    .filter(aspect -> aspect.id().equals(matcher.group(2)))
                    .map(aspect -> under(point.title(), aspect.label())))
        .findFirst();
  }

  private static Text under(Text point, Text aspect) {
    return Text.of(
        point.in(Language.NL) + ": " + aspect.in(Language.NL),
        point.in(Language.EN) + ": " + aspect.in(Language.EN));
  }
}
