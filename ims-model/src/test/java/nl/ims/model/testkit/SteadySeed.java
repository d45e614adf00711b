package nl.ims.model.testkit;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Lets a property draw the same values in every run, so that a build fails for a change and never
 * by chance. A property without a seed gets one from its name; one with a seed keeps it. With
 * {@code -Dims.seed}, which takes any number, both draw from that seed instead: run the laws with
 * another seed now and then, for a fixed one never looks elsewhere. Put it on a class of properties
 * with jqwik's {@code @AddLifecycleHook}.
 */
public final class SteadySeed implements AroundPropertyHook {
  /** The system property that holds the seed of a whole run; empty or absent, there is none. */
  public static final String KEY = "ims.seed";

  /** Made by jqwik. */
  public SteadySeed() {}

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    String seed = System.getProperty(KEY, "");
    PropertyAttributes attributes = context.attributes();
    if (!seed.isEmpty()) {
      attributes.setSeed(seed);
    } else if (attributes.seed().isEmpty()) {
      String name = context.containerClass().getName() + "." + context.targetMethod().getName();
      attributes.setSeed(Integer.toString(name.hashCode()));
    }
    return property.execute();
  }

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }
}
