package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import nl.ims.io.report.RulesReport;
import nl.ims.model.term.Language;
import nl.ims.rules.Assessor;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.RuleBook;

/** {@code ims rules}: the rules, or one of them in full. */
final class RulesCommand implements Command {

  @Override
  public Usage usage() {
    return new Usage(
        "List the rules, or show one with its condition in words and its papers.",
        ImmutableList.of(Operand.ONE_RULE),
        ImmutableList.of(Option.LANG, Option.OUTPUT));
  }

  @Override
  public int run(Shell shell, Arguments arguments) throws UsageException {
    Language language = arguments.choice(Option.LANG, Language.class, Language.EN);
    Output output = Output.of(shell, arguments);
    RulesReport report =
        RulesReport.in(language).withColour(shell.screen().colour() && !output.toFile());
    ImmutableList<RuleBook> books = Assessor.standard().books();
    ImmutableList<String> operands = arguments.operands();
    output.stream()
        .print(operands.isEmpty() ? report.list(books) : one(report, books, operands.get(0)));
    output.finish();
    return Exit.FINE;
  }

  private static String one(RulesReport report, ImmutableList<RuleBook> books, String id)
      throws UsageException {
    List<String> pages = new ArrayList<>();
    ImmutableSet.Builder<String> ids = ImmutableSet.builder();
    for (RuleBook book : books) {
      for (Rule rule : book.rules()) {
        ids.add(rule.id());
        if (rule.id().equals(id)) {
          pages.add(report.one(book, rule));
        }
      }
    }
    if (pages.isEmpty()) {
      throw new UsageException(Missed.rule(id, ids.build()));
    }
    return String.join("\n", pages);
  }
}
