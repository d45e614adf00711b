package nl.ims.model.judgement;

import com.google.common.collect.ImmutableSortedSet;
import java.util.regex.Pattern;
import nl.ims.model.actor.Actor;
import nl.ims.model.internal.Checks;

/** What both kinds of judgement ask of their parts. */
final class JudgementChecks {

  private static final Pattern RULE =
      Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*(?:/[a-z0-9]+(?:-[a-z0-9]+)*)+");

  private JudgementChecks() {}

  static void rule(String self, String rule) {
    if (!rule.equals(Judgement.REGIME) && !RULE.matcher(rule).matches()) {
      throw Checks.refused(
          self,
          "rule",
          rule,
          "is neither regime nor the id of a rule",
          "write regime, or an id such as article-100/prior-information");
    }
  }

  static void by(String self, ImmutableSortedSet<Actor> by) {
    if (by.isEmpty()) {
      throw Checks.refused(
          self, "by", by, "names nobody", "name the government or at least one minister");
    }
    for (Actor actor : by) {
      if (actor.isChamber()) {
        throw Checks.refused(
            self,
            "by",
            actor.code(),
            "is a chamber, and judging belongs to the government",
            "name the government or ministers");
      }
    }
  }
}
