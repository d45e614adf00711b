package nl.ims.model.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;

/**
 * A generator that is equal to itself alone. jqwik remembers what it makes of a generator, and
 * looks it up each time that one of several is chosen; to compare two by all that they are made of
 * takes longer than to draw a value.
 */
final class Made<T> extends ArbitraryDecorator<T> {

  private final Arbitrary<T> values;

  Made(Arbitrary<T> values) {
    this.values = values;
  }

  @Override
  protected Arbitrary<T> arbitrary() {
    return values;
  }
}
