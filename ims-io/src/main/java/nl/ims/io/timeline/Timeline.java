package nl.ims.io.timeline;

import com.google.common.collect.ComparisonChain;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ims.io.Assessed;
import nl.ims.model.Dossier;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Obligation;
import nl.ims.rules.book.Verdict;

/**
 * A decision, or a chain of decisions that continue one another, on one timeline: what was done,
 * what is due, and where the record ends.
 *
 * <p>Steps after the as-of day are not on it. Immutable and thread-safe.
 */
public final class Timeline {

  /**
   * By day; on one day what was done, then what is due, then the end of the record. Marks that are
   * equal in this keep the order that they have.
   */
  private static final Comparator<Mark> ORDER =
      (a, b) ->
          ComparisonChain.start()
              .compare(a.day(), b.day())
              .compare(rank(a), rank(b))
              .compare(a.chapter(), b.chapter())
              .result();

  /**
   * The steps of one day in the order of the format, which is roughly the one in which they happen;
   * those of one kind by what they state, never by where they stand in the file.
   */
  private static final Comparator<Mark.Done> STEPS =
      Comparator.<Mark.Done, StepKind>comparing(done -> done.step().kind())
          .thenComparing(done -> done.step().toString());

  private final ImmutableList<Chapter> chapters;
  private final Optional<LocalDate> end;
  private final ImmutableList<Mark> marks;

  private Timeline(ImmutableList<Chapter> chapters) {
    this.chapters = chapters;
    List<Mark> all = new ArrayList<>();
    this.end =
        chapters.stream()
            .flatMap(chapter -> chapter.assessed().assessment().asOf().stream())
            .max(Comparator.naturalOrder());
    for (int i = 0; i < chapters.size(); i++) {
      addMarks(all, chapters.get(i), i, end);
    }
    this.marks = ImmutableList.sortedCopyOf(ORDER, all);
  }

  /**
   * Puts assessments on timelines: those whose dossiers follow one another on one line.
   *
   * @param assessments the assessments, in any order
   * @return the lines, in the order in which the first dossier of each was given
   */
  public static ImmutableList<Timeline> of(Iterable<Assessed> assessments) {
    Objects.requireNonNull(assessments, "assessments");
    List<Chapter> chapters = new ArrayList<>();
    assessments.forEach(assessed -> chapters.add(Chapter.of(assessed)));
    return Chains.of(chapters).stream().map(Timeline::new).collect(ImmutableList.toImmutableList());
  }

  /** A line of the chapters given, which are in order. */
  static Timeline ofChapters(Iterable<Chapter> chapters) {
    return new Timeline(ImmutableList.copyOf(chapters));
  }

  private static void addMarks(
      List<Mark> marks, Chapter chapter, int number, Optional<LocalDate> end) {
    Optional<LocalDate> asOf = chapter.assessed().assessment().asOf();
    Dossier dossier = chapter.dossier();
    ImmutableListMultimap<String, Finding> broken = broken(chapter);
    ImmutableListMultimap<Step, Obligation> met = met(chapter);
    List<Mark.Done> steps = new ArrayList<>();
    for (int i = 0; i < dossier.procedure().size(); i++) {
      Step step = dossier.procedure().get(i);
      if (asOf.isEmpty() || !step.date().isAfter(asOf.get())) {
        String path = "procedure[" + i + "]";
        steps.add(new Mark.Done(step.date(), number, step, broken.get(path), met.get(step)));
      }
    }
    steps.sort(STEPS);
    marks.addAll(steps);
    chapter
        .obligations()
        .forEach(
            due -> marks.add(new Mark.Due(due.due(), number, due, Standing.of(due, asOf, end))));
    asOf.ifPresent(day -> marks.add(new Mark.End(day, number)));
  }

  /** The violated findings by where they stand. */
  private static ImmutableListMultimap<String, Finding> broken(Chapter chapter) {
    ImmutableListMultimap.Builder<String, Finding> broken = ImmutableListMultimap.builder();
    for (Finding finding : chapter.assessed().assessment().findings()) {
      if (finding.verdict() == Verdict.VIOLATED) {
        finding.path().ifPresent(path -> broken.put(path, finding));
      }
    }
    return broken.build();
  }

  /** The obligations by the step that meets them. */
  private static ImmutableListMultimap<Step, Obligation> met(Chapter chapter) {
    ImmutableListMultimap.Builder<Step, Obligation> met = ImmutableListMultimap.builder();
    chapter.obligations().forEach(due -> due.metBy().ifPresent(step -> met.put(step, due)));
    return met.build();
  }

  private static int rank(Mark mark) {
    return mark instanceof Mark.Done ? 0 : mark instanceof Mark.Due ? 1 : 2;
  }

  /** The decisions, each after the one that it follows. */
  ImmutableList<Chapter> chapters() {
    return chapters;
  }

  /** Whether there are several decisions, so that each mark must say to which it belongs. */
  boolean isChain() {
    return chapters.size() > 1;
  }

  /** {@return everything that stands on the line, by day} */
  public ImmutableList<Mark> marks() {
    return marks;
  }

  /** The last as-of day; empty if no dossier has one. */
  Optional<LocalDate> end() {
    return end;
  }

  /** The as-of day of a chapter; empty if it has none. */
  Optional<LocalDate> asOf(int chapter) {
    return chapters.get(chapter).assessed().assessment().asOf();
  }

  /** How many steps there are. */
  int steps() {
    return (int) days(Mark.Done.class).count();
  }

  /** The days from the first step to the last; 0 if there are fewer than two. */
  long span() {
    Optional<LocalDate> first = days(Mark.Done.class).min(Comparator.naturalOrder());
    Optional<LocalDate> last = days(Mark.Done.class).max(Comparator.naturalOrder());
    return first.map(day -> last.orElse(day).toEpochDay() - day.toEpochDay()).orElse(0L);
  }

  /** {@return what is due on the whole line, in order of due day} */
  public ImmutableList<Mark.Due> dues() {
    return marks.stream()
        .filter(Mark.Due.class::isInstance)
        .map(Mark.Due.class::cast)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return what stands in some way, in order of due day}
   *
   * @param standing how it stands
   */
  public ImmutableList<Mark.Due> dues(Standing standing) {
    Objects.requireNonNull(standing, "standing");
    return dues().stream()
        .filter(due -> due.standing() == standing)
        .collect(ImmutableList.toImmutableList());
  }

  /** The violated findings that are on no step. */
  ImmutableList<Finding> brokenAsAWhole() {
    ImmutableList.Builder<Finding> broken = ImmutableList.builder();
    for (Chapter chapter : chapters) {
      for (Finding finding : chapter.assessed().assessment().findings()) {
        if (finding.verdict() == Verdict.VIOLATED && finding.path().isEmpty()) {
          broken.add(finding);
        }
      }
    }
    return broken.build();
  }

  private Stream<LocalDate> days(Class<? extends Mark> type) {
    return marks.stream().filter(type::isInstance).map(Mark::day);
  }
}
