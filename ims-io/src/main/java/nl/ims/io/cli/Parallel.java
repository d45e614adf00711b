package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;

/**
 * The same work on each of some things, on all processors.
 *
 * <p>Each thing is a task of its own. A parallel stream would cut a hundred of them into four parts
 * on two processors, and one of the two would wait for the last part of the other.
 */
final class Parallel {

  private Parallel() {}

  /**
   * Does the work.
   *
   * @return the results, in the order of the things
   */
  static <T, R> ImmutableList<R> map(List<T> things, Function<T, R> work) {
    if (things.size() == 1) {
      return ImmutableList.of(work.apply(things.get(0)));
    }
    ImmutableList.Builder<ForkJoinTask<R>> tasks = ImmutableList.builder();
    for (T thing : things) {
      tasks.add(ForkJoinTask.adapt(() -> work.apply(thing)));
    }
    return ImmutableList.copyOf(
        Lists.transform(
            ImmutableList.copyOf(ForkJoinTask.invokeAll(tasks.build())), ForkJoinTask::join));
  }
}
