package nl.ims.model.testkit;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Lets a property draw the same values in every run, so that a build fails for a change and never
 * by chance, and no more of them than the run has time for. A property without a seed gets one from
 * its name; one with a seed keeps it. With {@code -Dims.seed}, which takes any number, both draw
 * from that seed instead; with {@code -Dims.tries}, none is tried more often than that. Run the
 * laws with another seed and all their tries now and then, for a fixed seed never looks elsewhere.
 * Put it on a class of properties with jqwik's {@code @AddLifecycleHook}, and {@link EveryTry} on a
 * property that counts what it draws.
 */
public final class SteadyRun implements AroundPropertyHook {
  /** The system property that holds the seed of a whole run; empty or absent, there is none. */
  public static final String SEED = "ims.seed";

  /**
   * The system property that holds how often a property is tried at most, from 1; empty or absent,
   * as often as it says. One that does not say how often is tried exactly that often.
   */
  public static final String TRIES = "ims.tries";

  /** Made by jqwik. */
  public SteadyRun() {}

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    PropertyAttributes attributes = context.attributes();
    String seed = System.getProperty(SEED, "");
    if (!seed.isEmpty()) {
      attributes.setSeed(seed);
    } else if (attributes.seed().isEmpty()) {
      String name = context.containerClass().getName() + "." + context.targetMethod().getName();
      attributes.setSeed(Integer.toString(name.hashCode()));
    }
    String tries = System.getProperty(TRIES, "");
    if (!tries.isEmpty() && !context.targetMethod().isAnnotationPresent(EveryTry.class)) {
      int most = Integer.parseInt(tries);
      attributes.setTries(Math.min(attributes.tries().orElse(most), most));
    }
    return property.execute();
  }

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }
}
