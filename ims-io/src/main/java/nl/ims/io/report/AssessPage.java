package nl.ims.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.jstach.jstache.JStache;
import java.util.Optional;
import nl.ims.io.page.Box;
import nl.ims.io.page.Passage;
import nl.ims.io.page.TimelinePage;
import nl.ims.io.timeline.Mark;
import nl.ims.model.term.Language;

/**
 * What the template of a page of assessments shows.
 *
 * @param lang the code of the language
 * @param up the address of the page that lists this one, if there is one
 * @param title the title of the page
 * @param only the dossier of which the head tells, if it is the only one
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
    Optional<String> up,
    Passage title,
    Optional<Part> only,
    ImmutableList<String> problems,
    Optional<Summary> summary,
    ImmutableList<Box> verdicts,
    ImmutableList<Box> levels,
    Iterable<Part> parts,
    Optional<WaiverSection> waivers) {

  /** Which of the two wordings of a template is meant. */
  boolean dutch() {
    return lang.equals(Language.NL.code());
  }

  /** Whether something could not be read. */
  boolean unread() {
    return !problems.isEmpty();
  }

  /** Whether there are findings to choose from. */
  boolean chosen() {
    return !levels.isEmpty();
  }

  /** The answer first: what applies, in sentences of which the first answers, and the lines. */
  record Answered(
      Optional<String> applies, ImmutableList<String> more, ImmutableList<Line> lines) {}

  /** The table of several dossiers. */
  record Summary(ImmutableList<Head> heads, ImmutableList<Row> rows, Optional<String> mark) {}

  /** The head of a column. */
  record Head(String text, boolean number) {}

  /** A dossier in the table. */
  record Row(
      String anchor, String id, Optional<String> mark, Passage title, ImmutableList<Cell> cells) {}

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
      Optional<Passage> title,
      ImmutableList<Passage> facts,
      ImmutableList<Passage> notices,
      Answered answered,
      Optional<Regime> regime,
      String counts,
      Iterable<Entry> entries,
      TimelinePage.Section line,
      ImmutableList<StepPaper> stepPapers,
      ImmutableList<Points> points,
      Optional<Sides> sovereignty,
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

  /** A line of the answer: its style and sign, what it is on, and how it stands. */
  record Line(String css, String sign, String label, String words) {}

  /** The regime with its proof. */
  record Regime(
      String anchor,
      Optional<String> possible,
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
  record Entry(String css, Optional<Card> alone, Optional<Group> together) {}

  /** Findings that are shown together. */
  record Group(
      String verdict,
      String title,
      String level,
      Iterable<Card> cards,
      ImmutableList<Source> shared,
      ImmutableList<Branch> common) {

    boolean shares() {
      return !shared.isEmpty();
    }

    boolean derives() {
      return !common.isEmpty();
    }
  }

  /** A finding; its verdict and level stand with the group if it is in one. */
  record Card(
      String anchor,
      String css,
      Optional<String> verdict,
      Passage lead,
      String rule,
      Optional<Passage> subject,
      Optional<String> level,
      Mark known,
      Optional<String> place,
      Optional<Passage> why,
      Optional<Aside> aside,
      ImmutableList<Passage> says,
      ImmutableList<FactLine> proof,
      Optional<String> regime,
      ImmutableList<String> missing,
      ImmutableList<Source> papers,
      Iterable<Branch> derivation) {

    boolean proven() {
      return listed() || !regime.isEmpty();
    }

    boolean listed() {
      return !proof.isEmpty();
    }

    boolean open() {
      return !missing.isEmpty();
    }

    boolean derived() {
      return derivation.iterator().hasNext();
    }

    boolean cited() {
      return !papers.isEmpty();
    }
  }

  /** By whom a finding is set aside and until when, why, and where that is read. */
  record Aside(String by, Passage why, Source paper) {}

  /** How surely something is known. */
  record Mark(String css, String text) {}

  /** A fact with its path and its line. */
  record FactLine(Passage label, Passage answer, String at) {}

  /** A paper, with its address if it has one. */
  record Source(Optional<String> address, String name, Optional<Passage> where, Mark mark) {

    boolean named() {
      return address.isEmpty();
    }
  }

  /** The paper of a step. */
  record StepPaper(String day, String step, Source paper) {}

  /**
   * A condition of a derivation, before its parts.
   *
   * @param said the fact that says the same
   * @param closes as many elements as lists end behind it
   */
  record Branch(
      String css,
      String truth,
      Passage words,
      ImmutableList<FactLine> facts,
      ImmutableList<FactLine> said,
      Optional<Link> id,
      Optional<Link> as,
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
      Optional<String> demand,
      Optional<Mark> mark,
      ImmutableList<Said> said,
      ImmutableList<Source> papers,
      Optional<Link> finding) {

    boolean sources() {
      return !papers.isEmpty();
    }
  }

  /** What is said on an aspect, and what is remarked before it. */
  record Said(Optional<String> remark, Optional<Passage> words) {}

  /** What a cooperation does to sovereignty. */
  record Sides(String note, ImmutableList<Side> sides) {}

  /** One side of sovereignty. */
  record Side(String title, ImmutableList<Answer> answers, Optional<String> unknown) {}

  /** An answer to a question on sovereignty. */
  record Answer(String question, String answer, String bearing, Optional<String> inferred) {}

  /**
   * Facts to ask for, in words where there are any and by their paths, and the findings that they
   * can settle; none if they are too many.
   */
  record Ask(
      ImmutableList<String> name,
      String facts,
      ImmutableList<String> remark,
      String count,
      ImmutableList<Link> rules) {

    boolean alone() {
      return rules.size() == 1;
    }

    boolean several() {
      return rules.size() > 1;
    }

    boolean many() {
      return rules.isEmpty();
    }
  }
}
