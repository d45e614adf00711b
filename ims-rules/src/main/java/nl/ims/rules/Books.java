package nl.ims.rules;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ims.model.Dossier;
import nl.ims.rules.article100.Article100Book;
import nl.ims.rules.article100.ToetsingskaderEditions;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.cooperation.CooperationBook;
import nl.ims.rules.dossier.DossierKind;
import nl.ims.rules.framework.Framework;
import nl.ims.rules.framework.Frameworks;
import nl.ims.rules.report.ReportBook;

/** Which rule books ship, and which of them speak of a dossier. */
final class Books {
  private Books() {}

  /**
   * All of them: that of article 100, those of the frameworks, the newest first, and the others.
   */
  static ImmutableList<RuleBook> all() {
    ImmutableList.Builder<RuleBook> books = ImmutableList.builder();
    books.add(Article100Book.BOOK);
    Frameworks.all().reverse().forEach(f -> books.addAll(ToetsingskaderEditions.of(f)));
    return books.add(CooperationBook.BOOK, ReportBook.BOOK).build();
  }

  /** Those that have a rule; a rule that several have is one of the frameworks. */
  static ImmutableList<RuleBook> of(String rule, ImmutableList<RuleBook> own) {
    for (RuleBook book :
        ImmutableList.of(Article100Book.BOOK, CooperationBook.BOOK, ReportBook.BOOK)) {
      if (has(book, rule)) {
        return ImmutableList.of(book);
      }
    }
    return Stream.concat(all().stream(), own.stream())
        .filter(book -> has(book, rule))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean has(RuleBook book, String rule) {
    return book.rules().stream().anyMatch(one -> one.id().equals(rule));
  }

  /** Those that speak of the subject of a dossier, under a framework where one was in force. */
  static ImmutableList<RuleBook> on(
      Dossier dossier, Optional<Framework> framework, Optional<LocalDate> lawDay) {
    return switch (DossierKind.of(dossier)) {
      case COOPERATION -> ImmutableList.of(CooperationBook.BOOK);
      case REPORT -> ImmutableList.of(ReportBook.BOOK);
      case CONTRIBUTION -> {
        ImmutableList.Builder<RuleBook> books = ImmutableList.builder();
        books.add(Article100Book.BOOK);
        framework.ifPresent(f -> books.add(ToetsingskaderEditions.on(f, lawDay)));
        yield books.build();
      }
    };
  }
}
