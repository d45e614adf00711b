package nl.ims.rules.mutation;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Runs classes of tests in the order in which they are given, and ends at once when one fails: the
 * program of the machine in which a mutant is tried.
 */
final class Trial {
  /** The end of a machine in which a test failed. */
  static final int FAILED = 71;

  /** What stands before the name of the test that failed, or of the class that passed. */
  static final String SAID = "@trial ";

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private Trial() {}

  /**
   * Runs the tests.
   *
   * @param tests the names of their classes
   */
  public static void main(String[] tests) {
    Launcher launcher = LauncherFactory.create();
    for (String test : tests) {
      long begun = System.nanoTime();
      Listener listener = new Listener(test);
      launcher.execute(request(test), listener);
      if (listener.run == 0) {
        throw new IllegalStateException(test + " has no test that runs");
      }
      OUT.println(SAID + test + " " + (System.nanoTime() - begun) / 1_000_000);
    }
    OUT.flush();
    Runtime.getRuntime().halt(0);
  }

  private static LauncherDiscoveryRequest request(String test) {
    String engine = test.endsWith("Properties") ? "jqwik" : "junit-jupiter";
    return LauncherDiscoveryRequestBuilder.request()
        .selectors(selectClass(test))
        .filters(EngineFilter.includeEngines(engine))
        .build();
  }

  private static final class Listener implements TestExecutionListener {
    private final String test;
    private int run;

    Listener(String test) {
      this.test = test;
    }

    @Override
    public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
      if (identifier.isTest()) {
        run++;
      }
      if (result.getStatus() == TestExecutionResult.Status.FAILED) {
        OUT.println(SAID + test + "#" + identifier.getDisplayName());
        result.getThrowable().ifPresent(thrown -> OUT.println(thrown));
        OUT.flush();
        Runtime.getRuntime().halt(FAILED);
      }
    }
  }
}
