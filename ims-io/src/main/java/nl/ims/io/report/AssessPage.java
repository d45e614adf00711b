package nl.ims.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.jstach.jstache.JStache;
import nl.ims.io.page.Box;
import nl.ims.io.page.Passage;
import nl.ims.io.page.TimelinePage;
import nl.ims.io.timeline.Mark;

/**
 * What the template of a page of assessments shows. A list that holds at most one element stands
 * for something optional, as templates want it.
 *
 * @param lang the code of the language
 * @param up the way to the page that lists this one, if there is one
 * @param title the title of the page
 * @param page the words that are the same on every page
 * @param fixed those of a timeline
 * @param only what the head says of the dossier, if it is the only one
 * @param problems what could not be read
 * @param summary the table of the dossiers, if there are several
 * @param verdicts the boxes that choose by verdict
 * @param levels the boxes that choose by level
 * @param parts the dossiers, each made when it is written
 * @param waivers what became of the waivers of the call, if there are any
 */
@JStache(path = "nl/ims/io/report/assess.mustache")
record AssessPage(
    String lang,
    ImmutableList<Up> up,
    Passage title,
    Words page,
    TimelinePage.Fixed fixed,
    ImmutableList<Only> only,
    ImmutableList<String> problems,
    ImmutableList<Summary> summary,
    ImmutableList<Box> verdicts,
    ImmutableList<Box> levels,
    Iterable<Part> parts,
    ImmutableList<WaiverSection> waivers) {

  /** Whether something could not be read. */
  boolean unread() {
    return !problems.isEmpty();
  }

  /** Whether there are findings to choose from. */
  boolean chosen() {
    return !levels.isEmpty();
  }

  /** The way to the page that lists this one. */
  record Up(String address, String text) {}

  /** Words that stand on every page of one language. */
  record Words(
      String unread,
      String summary,
      String filters,
      String verdicts,
      String levels,
      String filtersNote,
      String contents,
      String regime,
      String findings,
      String timeline,
      String stepPapers,
      String points,
      String sovereignty,
      String ask,
      String shared,
      String proof,
      String withRegime,
      String missing,
      String papers,
      String derivation,
      String as,
      String waivers,
      String aside,
      String evidence,
      String noOpinion) {}

  /** What the head of the page says of its only dossier, and what is on the page. */
  record Only(
      ImmutableList<Passage> facts, ImmutableList<Answered> answered, ImmutableList<Link> nav) {}

  /** The answer first: what applies, in sentences of which the first answers, and the lines. */
  record Answered(
      ImmutableList<String> applies, ImmutableList<String> more, ImmutableList<Line> lines) {}

  /** The table of several dossiers. */
  record Summary(ImmutableList<Head> heads, ImmutableList<Row> rows, ImmutableList<String> mark) {}

  /** The head of a column. */
  record Head(String text, boolean number) {}

  /** A dossier in the table. */
  record Row(
      String anchor,
      String id,
      ImmutableList<String> mark,
      Passage title,
      ImmutableList<Cell> cells) {}

  /** A cell with the head of its column. */
  record Cell(String css, String column, String text) {}

  /** A box to tick: what it is called in the styles, its name, and how many findings have it. */
  record Box(String css, String name, int count, boolean ticked) {}

  /**
   * What is said of one dossier. What is long is made when it is written: the findings one by one,
   * and then what their derivations share.
   */
  record Part(
      String anchor,
      String h,
      ImmutableList<Passage> title,
      ImmutableList<Passage> facts,
      ImmutableList<Passage> notices,
      ImmutableList<Answered> answered,
      ImmutableList<Regime> regime,
      String counts,
      Iterable<Entry> entries,
      TimelinePage.Section line,
      ImmutableList<StepPaper> stepPapers,
      ImmutableList<Points> points,
      ImmutableList<Sides> sovereignty,
      ImmutableList<Ask> ask,
      ImmutableList<Ask> askMore,
      String askMoreTitle,
      Iterable<Branch> shared,
      String closing,
      ImmutableList<Source> reconstructed) {

    boolean findings() {
      return !Iterables.isEmpty(entries);
    }

    boolean papers() {
      return !stepPapers.isEmpty();
    }

    boolean asks() {
      return !ask.isEmpty();
    }

    boolean asksMore() {
      return !askMore.isEmpty();
    }

    boolean shares() {
      return !Iterables.isEmpty(shared);
    }

    boolean uncertain() {
      return !reconstructed.isEmpty();
    }

    boolean drawn() {
      return !line.rows().isEmpty();
    }
  }

  /** A line of the answer: its style, what it is on, and how it stands. */
  record Line(String css, String label, String words) {}

  /** The regime with its proof. */
  record Regime(
      String anchor,
      ImmutableList<String> possible,
      String outcomes,
      ImmutableList<Passage> why,
      ImmutableList<FactLine> proof,
      ImmutableList<String> missing,
      ImmutableList<Source> papers) {

    boolean proven() {
      return !proof.isEmpty();
    }

    boolean open() {
      return !missing.isEmpty();
    }
  }

  /** A finding, or several that are shown together. */
  record Entry(String css, ImmutableList<Card> alone, ImmutableList<Group> together) {}

  /** Findings that are shown together. */
  record Group(String verdict, String title, String level, Iterable<Card> cards) {}

  /** A finding; its verdict and level stand with the group if it is in one. */
  record Card(
      String anchor,
      String css,
      ImmutableList<String> verdict,
      Passage lead,
      String rule,
      ImmutableList<Passage> subject,
      ImmutableList<String> level,
      Mark known,
      ImmutableList<Passage> place,
      ImmutableList<Passage> why,
      ImmutableList<Aside> aside,
      ImmutableList<Passage> says,
      ImmutableList<FactLine> proof,
      ImmutableList<String> regime,
      ImmutableList<String> missing,
      ImmutableList<Source> papers,
      Iterable<Branch> derivation) {

    boolean proven() {
      return !proof.isEmpty();
    }

    boolean open() {
      return !missing.isEmpty();
    }
  }

  /** By whom a finding is set aside and until when, why, and where that is read. */
  record Aside(String by, Passage why, Source paper) {}

  /** How surely something is known. */
  record Mark(String css, String text) {}

  /** A fact with its place. */
  record FactLine(Passage label, Passage answer, Passage path, Passage place) {}

  /** A paper, with its address if it has one. */
  record Source(
      ImmutableList<String> address, String name, ImmutableList<Passage> where, Mark mark) {

    boolean named() {
      return address.isEmpty();
    }
  }

  /** The paper of a step. */
  record StepPaper(String day, String step, Source paper) {}

  /**
   * A condition of a derivation, before its parts.
   *
   * @param closes as many elements as lists end behind it
   */
  record Branch(
      String css,
      String truth,
      Passage words,
      ImmutableList<FactLine> facts,
      ImmutableList<Link> id,
      ImmutableList<Link> as,
      boolean parts,
      ImmutableList<String> closes) {

    boolean proven() {
      return !facts.isEmpty();
    }

    boolean last() {
      return !parts;
    }
  }

  /** A link to a place on the page. */
  record Link(String anchor, String text) {}

  /** The points of a framework against what the dossier says on them. */
  record Points(
      String title,
      ImmutableList<String> notes,
      ImmutableList<String> heads,
      String saidHead,
      String findingHead,
      ImmutableList<Point> points) {}

  /** A point. */
  record Point(Passage title, Mark mark, ImmutableList<Aspect> aspects) {}

  /** An aspect of a point. */
  record Aspect(
      String css,
      String id,
      Passage label,
      ImmutableList<String> demand,
      Mark mark,
      ImmutableList<Said> said,
      ImmutableList<Source> papers,
      ImmutableList<Link> finding) {

    boolean sources() {
      return !papers.isEmpty();
    }
  }

  /** What is said on an aspect, and what is remarked before it. */
  record Said(ImmutableList<String> remark, ImmutableList<Passage> words) {}

  /** What a cooperation does to sovereignty. */
  record Sides(String note, ImmutableList<Side> sides) {}

  /** One side of sovereignty. */
  record Side(String title, ImmutableList<Answer> answers, ImmutableList<String> unknown) {}

  /** An answer to a question on sovereignty. */
  record Answer(String question, String answer, String bearing, ImmutableList<String> inferred) {}

  /** Facts to ask for, and the findings that they can settle. */
  record Ask(String facts, ImmutableList<String> remark, String count, ImmutableList<Link> rules) {}
}
