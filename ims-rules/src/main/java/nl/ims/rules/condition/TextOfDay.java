package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.ims.model.source.Citation;
import nl.ims.model.source.Constitution;
import nl.ims.model.source.Paper;
import nl.ims.model.source.PaperKind;
import nl.ims.model.term.Internal;

/**
 * Citations of the Constitution at the text of the reference day. Findings of one dossier cite the
 * same few articles: each link is made once for it.
 */
@Internal
public final class TextOfDay {
  private TextOfDay() {}

  /**
   * Pins the links to the Constitution among some citations.
   *
   * @param view the dossier
   * @param citations any citations
   * @param day the reference day; absent leaves the citations as they are
   * @return the citations in their order, each as {@link Constitution#on(Citation, LocalDate)}
   *     gives it
   */
  public static ImmutableList<Citation> of(
      View view, ImmutableList<Citation> citations, Optional<LocalDate> day) {
    Objects.requireNonNull(view, "view");
    Objects.requireNonNull(citations, "citations");
    Objects.requireNonNull(day, "day");
    if (day.isEmpty()) {
      return citations;
    }
    ImmutableList.Builder<Citation> pinned =
        ImmutableList.builderWithExpectedSize(citations.size());
    for (Citation citation : citations) {
      pinned.add(
          isLaw(citation)
              ? view.remember(
                  new Link(citation, day.get()), link -> Constitution.on(link.citation, link.day))
              : citation);
    }
    return pinned.build();
  }

  private static boolean isLaw(Citation citation) {
    return citation.source() instanceof Paper paper && paper.kind() == PaperKind.LAW;
  }

  /** A link, which is made once. */
  private record Link(Citation citation, LocalDate day) {
    // by hand: those of the compiler are set up on first use, a good part of a short run
    @Override
    public boolean equals(Object other) {
      return other instanceof Link that && citation.equals(that.citation) && day.equals(that.day);
    }

    @Override
    public int hashCode() {
      return 31 * citation.hashCode() + day.hashCode();
    }
  }
}
