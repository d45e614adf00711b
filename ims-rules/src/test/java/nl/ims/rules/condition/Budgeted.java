package nl.ims.rules.condition;

import nl.ims.rules.logic.Budget;

/** A scene that explains at most at some cost, for tests of tables. */
public final class Budgeted {
  private Budgeted() {}

  public static Scene explaining(Scene scene, long cost) {
    return scene.explaining(new Budget(cost));
  }
}
