package nl.ims.io.page;

import com.google.common.collect.ImmutableList;
import nl.ims.rules.Assessment;
import nl.ims.rules.book.Rule;
import nl.ims.rules.framework.Framework;
import nl.ims.rules.framework.Frameworks;

/** What the id of a rule on the assessment framework (<i>toetsingskader</i>) says. */
public final class FrameworkRules {
  public static final String WEIGHED = "weighed";

  private static final String PREFIX = "toetsingskader/";

  private FrameworkRules() {}

  /** The frameworks whose rules an assessment holds; usually one, and none but for troops. */
  public static ImmutableList<Framework> taken(Assessment assessment) {
    return assessment.books().stream()
        .flatMap(book -> Frameworks.find(book.id()).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether a rule is on the framework. */
  public static boolean onFramework(Rule rule) {
    return rule.id().startsWith(PREFIX);
  }

  /** Whether a rule on the framework is on the weighing of a whole point. */
  public static boolean onWeighing(Rule rule) {
    return aspect(rule).equals(WEIGHED);
  }

  /** The point that a rule on the framework is on, by its id. */
  public static String point(String id) {
    return id.substring(PREFIX.length(), id.lastIndexOf('/'));
  }

  /** The aspect that a rule on the framework is on, or {@code weighed}. */
  public static String aspect(Rule rule) {
    return rule.id().substring(rule.id().lastIndexOf('/') + 1);
  }
}
