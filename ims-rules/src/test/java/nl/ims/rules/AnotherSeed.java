package nl.ims.rules;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Lets laws that have a seed of their own, so that the gate is the same every day, be tried with
 * another one: that of {@code -Dims.seed}. What takes longer draws one each time, and prints it.
 */
public final class AnotherSeed implements AroundPropertyHook {
  /** The system property that holds the seed; without it each law keeps its own. */
  static final String KEY = "ims.seed";

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    String seed = System.getProperty(KEY, "");
    PropertyAttributes attributes = context.attributes();
    if (!seed.isEmpty() && attributes.seed().isPresent()) {
      attributes.setSeed(seed);
    }
    return property.execute();
  }

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }
}
