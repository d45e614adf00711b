package nl.ims.model.contribution;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.ims.model.judgement.AspectJudgement;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Text;

/**
 * What a letter says on one aspect of a point of the framework (<i>aandachtspunt</i>), or why it
 * says nothing.
 *
 * <p>An aspect that is absent from the dossier is neither: it is not stated.
 */
public sealed interface Statement permits Statement.Stated, Statement.LeftOut {

  /**
   * Makes a statement in words only.
   *
   * @param text what is said
   * @return the statement
   */
  static Stated of(Text text) {
    return new Stated(text, ImmutableList.of(), Optional.empty());
  }

  /**
   * Makes the remark that an aspect is left out.
   *
   * @param reason why
   * @return the remark
   */
  static LeftOut leftOut(Text reason) {
    return new LeftOut(reason);
  }

  /**
   * Chooses by what this is.
   *
   * @param <R> the result
   * @param stated what to do with words
   * @param leftOut what to do with an aspect left out
   * @return the result of the one that fits
   */
  <R> R match(
      Function<? super Stated, ? extends R> stated, Function<? super LeftOut, ? extends R> leftOut);

  /**
   * Words on an aspect.
   *
   * @param text what is said
   * @param papers where it is said, in the order given; empty means not stated
   * @param judgement what the government judged of it; absent means no judgement is recorded
   */
  record Stated(Text text, ImmutableList<Paper> papers, Optional<AspectJudgement> judgement)
      implements Statement {
    /**
     * Refuses null.
     *
     * @param text what is said
     * @param papers where it is said, in the order given; empty means not stated
     * @param judgement what the government judged of it; absent means no judgement is recorded
     */
    public Stated {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(papers, "papers");
      Objects.requireNonNull(judgement, "judgement");
    }

    @Override
    public <R> R match(
        Function<? super Stated, ? extends R> stated,
        Function<? super LeftOut, ? extends R> leftOut) {
      Objects.requireNonNull(stated, "stated");
      Objects.requireNonNull(leftOut, "leftOut");
      Objects.requireNonNull(stated, "stated");
      Objects.requireNonNull(leftOut, "leftOut");
      return stated.apply(this);
    }
  }

  /**
   * An aspect that the letter leaves out on purpose.
   *
   * @param reason why it is left out
   */
  record LeftOut(Text reason) implements Statement {
    /**
     * Refuses null.
     *
     * @param reason why it is left out
     */
    public LeftOut {
      Objects.requireNonNull(reason, "reason");
    }

    @Override
    public <R> R match(
        Function<? super Stated, ? extends R> stated,
        Function<? super LeftOut, ? extends R> leftOut) {
      Objects.requireNonNull(stated, "stated");
      Objects.requireNonNull(leftOut, "leftOut");
      return leftOut.apply(this);
    }
  }
}
