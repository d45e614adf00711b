package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.ims.io.Assessed;
import nl.ims.io.ReadDossier;
import nl.ims.io.ReadWaivers;
import nl.ims.io.WaiversResult;
import nl.ims.io.problem.Problem;
import nl.ims.rules.Assessment;
import nl.ims.rules.Assessor;

/**
 * Reads and assesses what a command line names, under the days and the framework that it asks for.
 */
final class Assessing {

  /** The dossiers of one file that are assessed together. */
  static final int BATCH = 64;

  private final Shell shell;
  private final Inputs inputs;
  private final Assessor assessor;
  private final WaiversResult waived;

  private Assessing(Shell shell, Inputs inputs, Assessor assessor, WaiversResult waived) {
    this.shell = shell;
    this.inputs = inputs;
    this.assessor = assessor;
    this.waived = waived;
  }

  /** What the options ask for, over all operands. */
  static Assessing of(Shell shell, Arguments arguments) throws UsageException {
    return of(shell, arguments, arguments.operands());
  }

  /** The same over some files. */
  static Assessing of(Shell shell, Arguments arguments, ImmutableList<String> files)
      throws UsageException {
    Inputs inputs = Inputs.of(shell, arguments, files);
    WaiversResult waived = waived(shell, arguments);
    return new Assessing(shell, inputs, assessor(arguments), waived);
  }

  /** Reads the waivers that are named; the dossiers are assessed whatever is wrong with them. */
  private static WaiversResult waived(Shell shell, Arguments arguments) {
    Optional<String> file = arguments.value(Option.WAIVERS);
    if (file.isEmpty()) {
      return new WaiversResult(ReadWaivers.NONE, ImmutableList.of());
    }
    WaiversResult read = Inputs.waivers(shell, file.get());
    read.problems().forEach(shell::complain);
    return read;
  }

  private static Assessor assessor(Arguments arguments) throws UsageException {
    Optional<String> framework = arguments.value(Option.FRAMEWORK);
    Optional<Integer> horizon = arguments.days(Option.HORIZON);
    Assessor assessor = Assessor.standard();
    assessor = arguments.day(Option.AS_OF).map(assessor::withAsOf).orElse(assessor);
    assessor = arguments.day(Option.REFERENCE_DAY).map(assessor::withReferenceDay).orElse(assessor);
    assessor = horizon.map(assessor::withHorizon).orElse(assessor);
    return framework.map(assessor::withFramework).orElse(assessor);
  }

  /**
   * Assesses the dossiers, several at once, and hands them over in order.
   *
   * @return the problems of all files, that of waivers first, which were told already
   */
  ImmutableList<Problem> each(Consumer<Assessed> then) {
    Progress progress = new Progress(shell);
    Consumer<Assessed> step =
        assessed -> {
          then.accept(assessed);
          progress.step();
        };
    ImmutableList<Problem> problems =
        inputs.each(
            read -> assess(Iterables.limit(read.dossiers(), BATCH)),
            (read, first) -> {
              first.forEach(step);
              Iterable<ReadDossier> rest = Iterables.skip(read.dossiers(), BATCH);
              Iterables.partition(rest, BATCH).forEach(some -> assess(some).forEach(step));
            });
    progress.end();
    return ImmutableList.<Problem>builder().addAll(waived.problems()).addAll(problems).build();
  }

  private List<Assessed> assess(Iterable<ReadDossier> some) {
    return Parallel.map(ImmutableList.copyOf(some), this::assess);
  }

  /** What is read and assessed. */
  Inputs inputs() {
    return inputs;
  }

  /** The waivers that findings are set aside by, and what is wrong with their file. */
  WaiversResult waived() {
    return waived;
  }

  /** Assesses one dossier; any thread may. */
  Assessed assess(ReadDossier read) {
    Assessment assessment = assessor.assess(read.dossier());
    return Assessed.of(read, assessment.withWaivers(waived.waivers().waivers()));
  }
}
