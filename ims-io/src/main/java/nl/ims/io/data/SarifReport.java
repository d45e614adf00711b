package nl.ims.io.data;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.ims.io.Assessed;
import nl.ims.io.ReadWaivers;
import nl.ims.io.WaiverUse;
import nl.ims.io.page.Phrases;
import nl.ims.io.page.WaiverWords;
import nl.ims.io.problem.Location;
import nl.ims.io.problem.Problem;
import nl.ims.model.term.Language;
import nl.ims.rules.Assessment;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.condition.Fact;
import nl.ims.rules.waiver.Waiver;
import nl.ims.rules.waiver.WaiverOutcome;
import nl.ims.rules.waiver.WaiverRule;

/**
 * The assessments of one call as a log of SARIF 2.1.0, for programs that show the findings of many
 * tools: one run, one result a finding, or only for {@link SarifResults some} of them.
 *
 * <p>A verdict is the kind of a result: satisfied {@code pass}, violated {@code fail}, undetermined
 * {@code open}, needs judgement {@code review}, not applicable {@code notApplicable}. Only a
 * violated rule has a level: {@code error} for law and framework, {@code warning} for commitment
 * and practice, {@code note} for guidance and format; all others have {@code none}. The fingerprint
 * of a result stays the same while its dossier is edited around it.
 *
 * <p>A result that is set aside has a suppression with its grounds; kind and level stay. Waivers
 * that are expired, too broad or unused are results of their own, in the file of waivers.
 *
 * <p>Results come first, because a log of any length is written while it grows; the rules that they
 * name follow, and no others. What could not be read is a notification of the tool, and then the
 * run was not successful; a broken rule makes no run unsuccessful.
 */
public final class SarifReport implements GrowingReport {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** The name of the fingerprint; what it is made of changes only together with the number. */
  private static final String FINGERPRINT = "finding/v1";

  private final SarifOut out;
  private final JsonOut json;
  private final Phrases phrases;
  private final String version;
  private final ReadWaivers waivers;
  private final SarifResults wanted;
  private final SarifRules rules;
  private final List<Dossier> dossiers = new ArrayList<>();

  /** Under which days a dossier was assessed, and which regimes are possible. */
  private record Dossier(
      String id,
      String file,
      Optional<LocalDate> asOf,
      Optional<LocalDate> referenceDay,
      ImmutableList<String> regimes) {}

  private SarifReport(
      SarifOut out, Phrases phrases, String version, ReadWaivers waivers, SarifResults wanted) {
    this.out = out;
    this.json = out.json();
    this.phrases = phrases;
    this.version = version;
    this.waivers = waivers;
    this.wanted = wanted;
    this.rules = new SarifRules(phrases);
  }

  /**
   * Begins a log.
   *
   * @param stream where the bytes go, as UTF-8; it is flushed at the end and never closed
   * @param language the language of all texts
   * @param version the version of this library, as the log names it
   * @return a log without results
   */
  public static SarifReport to(OutputStream stream, Language language, String version) {
    return to(stream, language, version, ReadWaivers.NONE);
  }

  /**
   * Begins a log of a call with waivers, of all findings.
   *
   * @param stream where the bytes go, as UTF-8; it is flushed at the end and never closed
   * @param language the language of all texts
   * @param version the version of this library, as the log names it
   * @param waivers the waivers of the call; if there are any, each result says whether it is set
   *     aside
   * @return a log without results
   */
  public static SarifReport to(
      OutputStream stream, Language language, String version, ReadWaivers waivers) {
    return to(stream, language, version, waivers, SarifResults.ALL);
  }

  /**
   * Begins a log of a call with waivers, of some findings.
   *
   * @param stream where the bytes go, as UTF-8; it is flushed at the end and never closed
   * @param language the language of all texts
   * @param version the version of this library, as the log names it
   * @param waivers the waivers of the call; if there are any, each result says whether it is set
   *     aside
   * @param wanted which findings are results
   * @return a log without results
   */
  public static SarifReport to(
      OutputStream stream,
      Language language,
      String version,
      ReadWaivers waivers,
      SarifResults wanted) {
    Objects.requireNonNull(stream, "stream");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(waivers, "waivers");
    Objects.requireNonNull(wanted, "wanted");
    SarifOut out = new SarifOut(stream);
    out.json().object().field("$schema", SCHEMA).field("version", "2.1.0").list("runs").object();
    out.json()
        .field("columnKind", "unicodeCodePoints")
        .field("language", language.code())
        .list("results");
    return new SarifReport(out, new Phrases(language), version, waivers, wanted);
  }

  @Override
  public void add(Assessed assessed) {
    Objects.requireNonNull(assessed, "assessed");
    Assessment assessment = assessed.assessment();
    assessment.books().forEach(rules::take);
    for (Finding finding : assessment.findings()) {
      if (wanted.has(finding)) {
        result(assessed, finding);
      }
    }
    dossiers.add(
        new Dossier(
            assessment.dossier().id(),
            assessed.file(),
            assessment.asOf(),
            assessment.referenceDay(),
            assessment.regime().stream()
                .flatMap(answer -> answer.outcomes().stream())
                .map(regime -> regime.code())
                .collect(ImmutableList.toImmutableList())));
  }

  @Override
  public void finish(Iterable<Problem> problems, WaiverUse use) {
    Objects.requireNonNull(problems, "problems");
    Objects.requireNonNull(use, "use");
    use.findings().stream().filter(wanted::has).forEach(this::result);
    json.endList();
    rules.write(json, version);
    json.list("invocations").object().field("executionSuccessful", Iterables.isEmpty(problems));
    json.list("toolExecutionNotifications");
    problems.forEach(this::notification);
    json.endList().endObject().endList();
    json.object("properties").list("dossiers");
    dossiers.forEach(this::dossier);
    json.endList().endObject();
    json.endObject().endList().endObject().finish();
  }

  private void dossier(Dossier dossier) {
    json.object()
        .field("dossier", dossier.id)
        .field("file", dossier.file)
        .field("as-of", dossier.asOf)
        .field("reference-day", dossier.referenceDay)
        .strings("regimes", dossier.regimes)
        .endObject();
  }

  private void notification(Problem problem) {
    json.object().field("level", "error");
    out.message("message", problem.path() + ": " + phrases.say(problem.text()));
    json.list("locations").object();
    out.place(problem.file(), Optional.of(problem.location()), problem.path());
    json.endObject().endList().endObject();
  }

  private void result(Assessed assessed, Finding finding) {
    Rule rule = finding.rule();
    boolean broken = finding.verdict() == Verdict.VIOLATED;
    json.object()
        .field("ruleId", rule.id())
        .field("ruleIndex", rules.index(rule))
        .field("kind", kind(finding.verdict()))
        .field("level", broken ? SarifRules.severity(rule.level()) : "none");
    out.message("message", FindingText.of(finding, phrases));
    json.list("locations").object();
    out.place(assessed.file(), place(assessed, finding), name(assessed, finding));
    json.endObject().endList();
    related(assessed, finding);
    json.object("partialFingerprints")
        .field(FINGERPRINT, Fingerprint.of(id(assessed), finding))
        .endObject();
    suppressions(assessed.assessment().setAside().by(finding));
    properties(finding);
    json.endObject();
  }

  /** A waiver that is a finding itself. */
  private void result(WaiverOutcome outcome) {
    WaiverRule rule = outcome.state().rule().orElseThrow();
    Verdict verdict = outcome.state().verdict();
    json.object()
        .field("ruleId", rule.id())
        .field("ruleIndex", rules.index(rule))
        .field("kind", kind(verdict))
        .field("level", verdict == Verdict.VIOLATED ? SarifRules.severity(rule.level()) : "none");
    Waiver waiver = outcome.waiver();
    out.message("message", waiver.finding() + ": " + phrases.say(outcome.explanation()));
    json.list("locations").object();
    out.place(waivers.file(), waivers.locationOf(waiver), waiver.finding().toString());
    json.endObject().endList().object("partialFingerprints");
    json.field(FINGERPRINT, Fingerprint.of(rule, waiver)).endObject();
    suppressions(Optional.empty());
    json.object("properties")
        .field("verdict", verdict.code())
        .field("level", rule.level().code())
        .endObject()
        .endObject();
  }

  /** Why a result is set aside. The format wants this of all results of a run or of none. */
  private void suppressions(Optional<Waiver> waiver) {
    if (waivers.waivers().isEmpty()) {
      return;
    }
    json.list("suppressions");
    if (waiver.isPresent()) {
      json.object().field("kind", "external").field("status", "accepted");
      json.field("justification", WaiverWords.told(waiver.get(), phrases));
      json.object("location");
      out.place(
          waivers.file(), waivers.locationOf(waiver.get()), waiver.get().finding().toString());
      json.endObject().object("properties");
      WaiverJson.grounds(json, waiver.get());
      json.endObject().endObject();
    }
    json.endList();
  }

  private static String kind(Verdict verdict) {
    return switch (verdict) {
      case SATISFIED -> "pass";
      case VIOLATED -> "fail";
      case UNDETERMINED -> "open";
      case NEEDS_JUDGEMENT -> "review";
      case NOT_APPLICABLE -> "notApplicable";
    };
  }

  private static String id(Assessed assessed) {
    return assessed.assessment().dossier().id();
  }

  /**
   * Where the finding stands, else the beginning of its dossier: a result without a line is lost.
   */
  private static Optional<Location> place(Assessed assessed, Finding finding) {
    return assessed.locationOf(finding).or(() -> assessed.locations().of(""));
  }

  /** The dossier, the subject, and the path of what the location points to. */
  private static String name(Assessed assessed, Finding finding) {
    StringBuilder name = new StringBuilder(id(assessed));
    finding.subject().ifPresent(subject -> name.append('/').append(subject));
    assessed.pathOf(finding).ifPresent(path -> name.append('/').append(path));
    return name.toString();
  }

  /** The facts of the proof, each where it is written. */
  private void related(Assessed assessed, Finding finding) {
    ImmutableList<Fact> proof = finding.proof();
    if (proof.isEmpty()) {
      return;
    }
    json.list("relatedLocations");
    for (int i = 0; i < proof.size(); i++) {
      Fact fact = proof.get(i);
      Optional<Location> place = assessed.locationOf(fact);
      json.object().field("id", i);
      out.place(assessed.file(), place, id(assessed) + "/" + fact.question());
      out.message("message", fact.question() + ": " + phrases.say(fact.answer()));
      json.endObject();
    }
    json.endList();
  }

  /** What has no place of its own in the format. */
  private void properties(Finding finding) {
    json.object("properties")
        .field("verdict", finding.verdict().code())
        .field("level", finding.rule().level().code());
    json.citations(finding.citations(), phrases.language());
    if (finding.verdict() == Verdict.UNDETERMINED) {
      json.sets("missing", finding.missing())
          .field("missing-exact", finding.missingExact())
          .field("waits-until", finding.waitsUntil());
    }
    json.endObject();
  }
}
