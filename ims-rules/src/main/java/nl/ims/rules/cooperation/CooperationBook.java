package nl.ims.rules.cooperation;

import com.google.common.collect.ImmutableList;
import nl.ims.model.term.Text;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.RuleBook;

/** The rules on a cooperation (<i>samenwerking</i>) and on what it does to sovereignty. */
public final class CooperationBook {
  /** The book. It is taken on any day, and all of it is guidance. */
  public static final RuleBook BOOK =
      RuleBook.of(
          "cooperation",
          Text.of("Samenwerking en soevereiniteit", "Cooperation and sovereignty"),
          ImmutableList.<Rule>builder()
              .addAll(AccountRules.criteria())
              .addAll(AccountRules.objectives())
              .add(AccountRules.OBJECTIVE_STATED)
              .add(FootingRules.LEGAL_BASIS)
              .add(FootingRules.IN_FORCE)
              .add(FootingRules.GOVERNANCE_NAMED)
              .add(FootingRules.MILESTONES_STATED)
              .addAll(SovereigntyRules.all())
              .add(UnitRules.WINDOW)
              .add(UnitRules.PROMISED_ONCE)
              .add(UnitRules.ASSET_LEFT)
              .add(FreedomRules.WITHOUT_PARTNER)
              .add(FreedomRules.MAY_REFUSE)
              .add(AgreementRules.BASIS_AGREES)
              .add(AgreementRules.TASKING_AGREES)
              .add(AgreementRules.ASSET_AGREES)
              .build());

  private CooperationBook() {}
}
