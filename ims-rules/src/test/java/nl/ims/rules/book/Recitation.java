package nl.ims.rules.book;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.ims.model.source.Citation;
import nl.ims.rules.article100.RegimeTable;
import nl.ims.rules.condition.All;
import nl.ims.rules.condition.Any;
import nl.ims.rules.condition.AtLeast;
import nl.ims.rules.condition.Cited;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.Conditions;
import nl.ims.rules.condition.Not;
import nl.ims.rules.condition.OnRecord;
import nl.ims.rules.condition.Scene;
import nl.ims.rules.condition.Subject;
import nl.ims.rules.condition.View;
import nl.ims.rules.logic.FactRef;
import nl.ims.rules.logic.Proof;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.table.Decision;
import nl.ims.rules.table.OutcomeIn;
import nl.ims.rules.testkit.NaiveKleene;
import nl.ims.rules.testkit.Sight;
import nl.ims.rules.testkit.Situation;

/**
 * The papers of a finding, collected once more: those of its rule and of what its proof decides.
 */
final class Recitation {
  private final Situation situation;
  private final View view;
  private final Subject subject;
  private final Finding finding;
  private final NaiveKleene reader;
  private final Set<Citation> citations = new LinkedHashSet<>();

  Recitation(Situation situation, View view, Subject subject, Finding finding) {
    this.situation = situation;
    this.view = view;
    this.subject = subject;
    this.finding = finding;
    Set<FactRef> proof = ImmutableSet.copyOf(finding.proofOfRow().facts());
    this.reader =
        new NaiveKleene(
            situation,
            Sight.of(proof, view.log(), FindingsProperties.given(subject, view.log())),
            view.log(),
            subject);
  }

  Set<Citation> citations() {
    citations.addAll(finding.rule().citations());
    Decision<Verdict> table = finding.decision();
    for (int i = 0; i <= finding.row() && i < table.rows().size(); i++) {
      collect(table.rows().get(i).when());
    }
    return citations;
  }

  /** The papers of the rule and of every condition in it. */
  Set<Citation> all() {
    Set<Citation> all = new LinkedHashSet<>(finding.rule().citations());
    finding.decision().rows().forEach(row -> all(row.when(), all));
    RegimeTable.on(situation.referenceDay()).rows().forEach(row -> all.addAll(row.citations()));
    return all;
  }

  private static void all(Condition condition, Set<Citation> into) {
    if (condition instanceof Cited cited) {
      into.addAll(cited.citations());
    }
    condition.parts().forEach(part -> all(part, into));
  }

  /**
   * Tells whether the regime follows from the proof by other facts than its own proof: then it is a
   * matter of taste whether the proof rests on it.
   */
  boolean isMoot() {
    return finding.row() >= 0
        && finding.decision().rows().stream().anyMatch(row -> isMoot(row.when()));
  }

  private boolean isMoot(Condition condition) {
    if (condition instanceof OutcomeIn) {
      Scene scene = Scene.of(view, subject);
      return reader.truth(condition).isKnown()
          && !finding.proofOfRow().facts().containsAll(Proof.of(condition.ground(scene)).facts());
    }
    return condition.parts().stream().anyMatch(this::isMoot);
  }

  private void collect(Condition condition) {
    if (condition instanceof Cited cited) {
      citations.addAll(cited.citations());
      collect(cited.part());
    } else if (condition instanceof Not || condition instanceof OnRecord) {
      condition.parts().forEach(this::collect);
    } else if (condition instanceof All) {
      collect(condition.parts(), reader.truth(condition), Truth.TRUE);
    } else if (condition instanceof Any) {
      collect(condition.parts(), reader.truth(condition), Truth.FALSE);
    } else if (condition instanceof AtLeast some) {
      collect(choices(some, 0, ImmutableList.of()), reader.truth(condition), Truth.FALSE);
    } else if (condition instanceof OutcomeIn) {
      collectRegime(condition);
    }
  }

  /** The regime rests on every row that may decide. */
  private void collectRegime(Condition among) {
    NaiveKleene whole = new NaiveKleene(situation, Sight.whole(situation), view.log(), subject);
    if (whole.truth(among).isKnown()) {
      whole.worlds().rows().stream()
          .mapToObj(row -> RegimeTable.on(situation.referenceDay()).rows().get(row))
          .forEach(row -> citations.addAll(row.citations()));
    }
  }

  /** That some parts hold is that all parts of some choice of so many hold. */
  private static ImmutableList<Condition> choices(AtLeast some, int from, List<Condition> taken) {
    if (taken.size() == some.count()) {
      return ImmutableList.of(Conditions.all(taken.toArray(Condition[]::new)));
    }
    ImmutableList.Builder<Condition> choices = ImmutableList.builder();
    for (int i = from; i < some.parts().size(); i++) {
      List<Condition> more = new ArrayList<>(taken);
      more.add(some.parts().get(i));
      choices.addAll(choices(some, i + 1, more));
    }
    return choices.build();
  }

  /** All parts of what stands or falls together, else the first part that decides. */
  private void collect(List<Condition> parts, Truth truth, Truth together) {
    for (Condition part : parts) {
      if (reader.truth(part) == truth) {
        collect(part);
        if (truth != together) {
          return;
        }
      }
    }
  }
}
