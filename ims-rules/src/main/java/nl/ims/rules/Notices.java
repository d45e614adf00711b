package nl.ims.rules;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.ims.model.Dossier;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.Secrecy;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.article100.RegimeAnswer;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.book.Withdrawn;
import nl.ims.rules.condition.Log;
import nl.ims.rules.dossier.Words;
import nl.ims.rules.framework.Framework;
import nl.ims.rules.framework.Point;

/** Collects what is odd in a dossier on a contribution, in the order in which it matters. */
final class Notices {
  private final Dossier dossier;
  private final Log log;
  private final List<Notice> found = new ArrayList<>();

  private Notices(Dossier dossier, Log log) {
    this.dossier = dossier;
    this.log = log;
  }

  static ImmutableList<Notice> of(
      Dossier dossier,
      Log log,
      Iterable<Finding> findings,
      RegimeAnswer regime,
      Optional<Framework> framework) {
    Notices notices = new Notices(dossier, log);
    findings.forEach(finding -> notices.asInvoked(finding, regime));
    notices.recordedThrough();
    notices.decisions();
    notices.departures();
    notices.secrecy();
    notices.framework(framework);
    notices.withdrawn();
    return ImmutableList.copyOf(notices.found);
  }

  private void asInvoked(Finding finding, RegimeAnswer regime) {
    if (!finding.rule().id().equals("article-100/as-invoked")
        || finding.verdict() != Verdict.NEEDS_JUDGEMENT) {
      return;
    }
    String path = finding.path().orElseThrow();
    Text does = invoking(path);
    Text outcome = regime.outcomes().get(0).label();
    add(
        Notice.AS_INVOKED,
        does.in(Language.NL)
            + ", terwijl de feiten leiden tot het regime ‘"
            + outcome.in(Language.NL)
            + "’. Ga na of de feiten die het regime bepalen kloppen, of wat de brief inroept.",
        does.in(Language.EN)
            + ", while the facts lead to the regime ‘"
            + outcome.in(Language.EN)
            + "’. Check the facts that decide the regime, or what the letter invokes.",
        path + ".invokes");
  }

  /** What a letter does that states what it invokes. */
  private Text invoking(String path) {
    for (int i = 0; i < log.size(); i++) {
      if (log.path(i).equals(path)) {
        return switch (log.step(i).invokes().orElseThrow()) {
          case ARTICLE_100 ->
              Text.of("Deze brief beroept zich op artikel 100", "This letter invokes article 100");
          case ALONG_ITS_LINES ->
              Text.of(
                  "Deze brief volgt artikel 100 zonder zich erop te beroepen",
                  "This letter follows article 100 without invoking it");
          case NONE -> Text.of("Deze brief beroept zich nergens op", "This letter invokes nothing");
        };
      }
    }
    throw new IllegalStateException("no step stands at " + path);
  }

  private void recordedThrough() {
    Optional<LocalDate> through = dossier.recordedThrough();
    if (through.isEmpty() || log.size() == 0) {
      return;
    }
    LocalDate last = log.step(log.size() - 1).date();
    if (last.isAfter(through.get())) {
      add(
          Notice.RECORDED_THROUGH_BEFORE_LAST_STEP,
          "Het verloop heet volledig tot en met "
              + through.get()
              + ", maar de laatste stap is van "
              + last
              + ": van de dagen ertussen is niet bekend wat ontbreekt. Verplaats recorded-through als"
              + " het verloop tot en met die stap volledig is.",
          "The log is said to be complete through "
              + through.get()
              + ", but the last step is of "
              + last
              + ": what is missing in between is not known. Move recorded-through if the log is"
              + " complete through that step.",
          "recorded-through");
    }
  }

  private void decisions() {
    each(
        step -> step.kind() == StepKind.DECISION && step.by().isEmpty(),
        Notice.DECISION_WITHOUT_BY,
        "Wie heeft besloten, staat er niet bij; geen regel mag aannemen dat het de regering was."
            + " Vermeld by.",
        "Who decided is not stated, and no rule may assume that it was the government. State by.");
  }

  private void departures() {
    Optional<LocalDate> deployed = day(StepKind.EMPLOYMENT);
    each(
        step ->
            step.kind() == StepKind.DEPARTURE && deployed.filter(step.date()::isAfter).isPresent(),
        Notice.DEPARTURE_AFTER_DEPLOYMENT,
        "Dit vertrek is van na de inzet. Hoort het bij deze bijdrage, dan klopt een van beide dagen"
            + " waarschijnlijk niet; hoort het bij een volgende, neem het daar op.",
        "This departure is later than the deployment. If it belongs to this contribution, one of the"
            + " two days is probably wrong; if to a later one, record it there.");
  }

  private void secrecy() {
    boolean ground =
        dossier.contribution().flatMap(Contribution::secrecy).flatMap(Secrecy::ground).isPresent();
    Optional<LocalDate> deployed = day(StepKind.EMPLOYMENT);
    Optional<Step> letter =
        ground
            ? first(
                step ->
                    Words.LETTER.kinds().containsKey(step.kind())
                        && deployed.filter(day -> !step.date().isBefore(day)).isEmpty())
            : Optional.empty();
    letter.ifPresent(
        sent ->
            add(
                Notice.SECRECY_BESIDE_LETTER,
                "Er is een grond van geheimhouding vermeld, terwijl op "
                    + sent.date()
                    + ", vóór de inzet, een openbare brief uitging. Ga na of informeren vooraf werkelijk"
                    + " verhinderd was; zo niet, vermeld secrecy: none.",
                "A ground of secrecy is stated, although a public letter was sent on "
                    + sent.date()
                    + ", before deployment. Check whether informing in advance was really prevented; if"
                    + " not, state secrecy: none.",
                "contribution.secrecy"));
  }

  private void framework(Optional<Framework> framework) {
    if (framework.isEmpty()) {
      found.add(
          new Notice(
              Notice.NO_FRAMEWORK,
              Text.of(
                  "Op de referentiedag gold nog geen toetsingskader.",
                  "On the reference day there was no assessment framework yet."),
              Optional.empty()));
      return;
    }
    dossier
        .points()
        .forEach(
            (point, aspects) ->
                aspects.keySet().stream()
                    .filter(aspect -> !asks(framework.get(), point, aspect))
                    .forEach(aspect -> notAsked(point, aspect)));
  }

  private void notAsked(String point, String aspect) {
    add(
        Notice.ASPECT_NOT_ASKED,
        "Het kader vraagt niet naar " + point + "/" + aspect + "; vermeld, niet beoordeeld.",
        "The framework does not ask for " + point + "/" + aspect + "; listed, not judged.",
        "points." + point + "." + aspect);
  }

  private static boolean asks(Framework framework, String point, String aspect) {
    for (Point p : framework.points()) {
      if (p.id().equals(point)) {
        return p.aspects().stream().anyMatch(a -> a.id().equals(aspect));
      }
    }
    return false;
  }

  private void withdrawn() {
    for (int i = 0; i < dossier.judgements().size(); i++) {
      String path = "judgements[" + i + "]";
      Withdrawn.find(dossier.judgements().get(i).rule())
          .ifPresent(
              rule ->
                  add(
                      Notice.WITHDRAWN_RULE,
                      "De regel "
                          + rule.id()
                          + " is ingetrokken: "
                          + rule.reason().in(Language.NL)
                          + ". Het oordeel telt niet; het kan weg.",
                      "The rule "
                          + rule.id()
                          + " was withdrawn: "
                          + rule.reason().in(Language.EN)
                          + ". The judgement does not count; it can be dropped.",
                      path));
    }
  }

  private void each(Predicate<Step> odd, String id, String nl, String en) {
    for (int i = 0; i < log.size(); i++) {
      if (odd.test(log.step(i))) {
        add(id, nl, en, log.path(i));
      }
    }
  }

  private void add(String id, String nl, String en, String path) {
    found.add(new Notice(id, Text.of(nl, en), Optional.of(path)));
  }

  private Optional<LocalDate> day(StepKind once) {
    return first(step -> step.kind() == once).map(Step::date);
  }

  private Optional<Step> first(Predicate<Step> which) {
    for (int i = 0; i < log.size(); i++) {
      if (which.test(log.step(i))) {
        return Optional.of(log.step(i));
      }
    }
    return Optional.empty();
  }
}
