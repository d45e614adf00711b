package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import nl.ims.io.ReadWaivers;
import nl.ims.io.WaiversResult;
import nl.ims.io.problem.Problem;

/**
 * The waivers that a command line names, and what is wrong with their file.
 *
 * @param waivers the waivers; none without the option, and none if there is a problem
 * @param problems the problems, which were told already
 */
record Waived(ReadWaivers waivers, ImmutableList<Problem> problems) {

  /** No file was named. */
  static final Waived NOTHING = new Waived(ReadWaivers.NONE, ImmutableList.of());

  /** Reads the file; the dossiers are assessed whatever is wrong with it. */
  static Waived of(Shell shell, Arguments arguments) throws UsageException {
    Optional<String> file = arguments.value(Option.WAIVERS);
    if (file.isEmpty()) {
      return NOTHING;
    }
    ImmutableList<String> all =
        ImmutableList.<String>builder().addAll(arguments.operands()).add(file.get()).build();
    WaiversResult read = Inputs.of(shell, all).waivers(file.get());
    read.problems().forEach(shell::complain);
    return new Waived(read.waivers(), read.problems());
  }

  /** The problems of this file and then those of the dossiers. */
  ImmutableList<Problem> before(ImmutableList<Problem> others) {
    return ImmutableList.<Problem>builder().addAll(problems).addAll(others).build();
  }
}
