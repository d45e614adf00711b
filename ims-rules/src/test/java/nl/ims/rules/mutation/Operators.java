package nl.ims.rules.mutation;

import com.google.common.collect.ImmutableList;

/** All operators. */
final class Operators {
  /** They are asked in this order; what two of them propose alike is one mutant. */
  static final ImmutableList<Operator> ALL =
      ImmutableList.<Operator>builder()
          .add(ConstantOperators::other)
          .add(ConstantOperators::moved)
          .add(ConstantOperators::number)
          .add(ConstantOperators::yesNo)
          .add(CallOperators::renamed)
          .add(CallOperators::opened)
          .add(CallOperators::dropped)
          .add(CallOperators::rowDropped)
          .add(CallOperators::partDropped)
          .add(CallOperators::narrowed)
          .add(CallOperators::otherScope)
          .add(TextOperators::changed)
          .add(TableOperators::changed)
          .build();

  private Operators() {}
}
