package nl.ims.rules.mutation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * The order in which classes of tests are run. The one that noticed the last mutant goes first, for
 * the next mutant is most often of the same rule: this saves time, and changes no outcome.
 */
final class TestOrder {
  private final List<String> tests;

  TestOrder(Iterable<String> tests) {
    this.tests = new ArrayList<>(ImmutableList.copyOf(tests));
  }

  synchronized ImmutableList<String> now() {
    return ImmutableList.copyOf(tests);
  }

  /** Puts the class of a test that failed before the others. */
  synchronized void noticed(String test) {
    String name = test.contains("#") ? test.substring(0, test.indexOf('#')) : test;
    if (tests.remove(name)) {
      tests.add(0, name);
    }
  }
}
