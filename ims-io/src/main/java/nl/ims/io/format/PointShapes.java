package nl.ims.io.format;

import static nl.ims.io.format.Key.optional;
import static nl.ims.io.format.Key.required;
import static nl.ims.io.format.Key.withDefault;
import static nl.ims.io.format.ListShape.list;
import static nl.ims.io.format.ListShape.set;
import static nl.ims.io.format.Scalars.DATE;
import static nl.ims.io.format.Scalars.PLAIN;
import static nl.ims.io.format.Scalars.TEXT;
import static nl.ims.io.format.Scalars.TEXTS;
import static nl.ims.io.format.Scalars.code;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import nl.ims.io.syntax.Tree;
import nl.ims.model.actor.Actor;
import nl.ims.model.contribution.Statement;
import nl.ims.model.judgement.AspectJudgement;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.source.Paper;

/** What is stated on one aspect of a point, or on another id of a list. */
final class PointShapes {

  /** The government and its ministers, who judge; at least one. */
  static final Shape<ImmutableSortedSet<Actor>> JUDGES =
      set(code(Actor.class, Actor::isGovernment)).nonEmpty();

  /** The papers that a statement or an answer is known from. */
  static final Key<ImmutableList<Paper>> PAPERS =
      withDefault("papers", list(Scalars.PAPER), ImmutableList.of());

  private static final Shape<AspectJudgement> JUDGEMENT =
      ObjectShape.<AspectJudgement, AspectJudgement.Builder>of(
          "aspect-judgement",
          AspectJudgement::builder,
          AspectJudgement.Builder::build,
          required("by", JUDGES).of(AspectJudgement::by, AspectJudgement.Builder::addAllBy),
          required("date", DATE).of(AspectJudgement::date, AspectJudgement.Builder::date),
          required("outcome", code(JudgementOutcome.class, o -> !o.isOnRegime()))
              .of(AspectJudgement::outcome, AspectJudgement.Builder::outcome),
          required("reason", TEXT).of(AspectJudgement::reason, AspectJudgement.Builder::reason));

  private static final ObjectShape<Statement.Stated, Parts> STATED =
      RecordShape.of(
          "stated",
          Statement.Stated::new,
          required("text", TEXT).of(Statement.Stated::text),
          PAPERS.of(Statement.Stated::papers),
          optional("judgement", JUDGEMENT).of(Statement.Stated::judgement));

  private static final ObjectShape<Statement.LeftOut, Parts> LEFT_OUT =
      RecordShape.of(
          "left-out",
          Statement.LeftOut::new,
          required("left-out", TEXT).of(Statement.LeftOut::reason));

  /** A statement on one aspect: a text, a text with papers or a judgement, or a reason for none. */
  static final Shape<Statement> STATEMENT =
      new EitherShape<>(
          "statement",
          PLAIN.as(Statement::of, Statement.Stated::text),
          ImmutableList.of(STATED, LEFT_OUT, TEXTS.as(Statement::of, Statement.Stated::text)),
          statement -> statement.match(PointShapes::stated, LEFT_OUT::encode));

  private PointShapes() {}

  private static Tree stated(Statement.Stated stated) {
    return stated.papers().isEmpty() && stated.judgement().isEmpty()
        ? TEXT.encode(stated.text())
        : STATED.encode(stated);
  }
}
