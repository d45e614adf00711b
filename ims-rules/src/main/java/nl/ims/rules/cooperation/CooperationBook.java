package nl.ims.rules.cooperation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import nl.ims.model.term.Text;
import nl.ims.rules.book.RuleBook;

/** The rules on a cooperation (<i>samenwerking</i>) and on what it does to sovereignty. */
public final class CooperationBook {
  /** The book. */
  public static final RuleBook BOOK =
      RuleBook.of(
          "cooperation",
          Text.of("Samenwerking", "Cooperation"),
          Optional.empty(),
          Optional.empty(),
          ImmutableList.of());

  private CooperationBook() {}
}
