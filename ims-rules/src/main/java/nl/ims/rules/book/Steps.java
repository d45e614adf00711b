package nl.ims.rules.book;

import com.google.common.collect.ImmutableList;
import nl.ims.model.term.Text;
import nl.ims.rules.condition.Member;
import nl.ims.rules.condition.Scene;
import nl.ims.rules.condition.StepClaim;
import nl.ims.rules.condition.Subject;

/**
 * Each step that a claim speaks of.
 *
 * @param some the claim; its window is not looked at
 * @param member that the subject is such a step
 */
record Steps(StepClaim some, Member member) implements Subjects {
  Steps(StepClaim some) {
    this(some, new Member(some));
  }

  @Override
  public ImmutableList<Subject> in(Scene whole) {
    ImmutableList<Integer> steps = member.members(whole);
    ImmutableList.Builder<Subject> subjects = ImmutableList.builderWithExpectedSize(steps.size());
    for (int i = 0; i < steps.size(); i++) {
      subjects.add(Subject.step(steps.get(i)));
    }
    return subjects.build();
  }

  @Override
  public Text words() {
    return member.words();
  }
}
