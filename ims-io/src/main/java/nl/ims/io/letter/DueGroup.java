package nl.ims.io.letter;

import com.google.common.collect.ImmutableList;
import nl.ims.io.page.Group;
import nl.ims.io.page.Harmless;
import nl.ims.io.page.Table;
import nl.ims.io.page.Table.Row;
import nl.ims.io.timeline.DueWords;
import nl.ims.io.timeline.Mark;
import nl.ims.io.timeline.Standing;
import nl.ims.io.timeline.Timeline;
import nl.ims.rules.book.Obligation;

/** Tells what is still to be done, and by which day. */
record DueGroup(Inputs inputs) {

  private String say(String nl, String en) {
    return inputs.say(nl, en);
  }

  Group make() {
    Timeline timeline = Timeline.of(ImmutableList.of(inputs.assessed())).get(0);
    DueWords words = new DueWords(inputs.phrases());
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    for (Standing standing :
        ImmutableList.of(
            Standing.OVERDUE, Standing.JUDGEMENT, Standing.UNRECORDED, Standing.OPEN)) {
      timeline.dues(standing).forEach(mark -> rows.add(row(timeline, words, mark)));
    }
    ImmutableList<Row> all = rows.build();
    String title = say("Wat nog moet, en uiterlijk wanneer", "Still to be done, and by which day");
    return all.isEmpty()
        ? Group.of(
            title,
            inputs.line(
                "Het dossier noemt geen dag waaruit nog een termijn volgt",
                "The dossier names no day from which a due day still follows"))
        : Group.of(title)
            .withTable(
                new Table(
                    say("Termijnen", "Due days"),
                    false,
                    ImmutableList.of(
                        say("Uiterlijk", "Due"),
                        say("Wat", "What"),
                        say("Stand", "Stands"),
                        say("Volgt uit", "Follows from")),
                    all));
  }

  private Row row(Timeline timeline, DueWords words, Mark.Due mark) {
    Obligation due = mark.obligation();
    return new Row(
        ImmutableList.of(
            inputs.words().day(due.due()),
            words.what(due),
            words.standing(timeline, mark),
            Harmless.text(inputs.phrases().say(due.basis())) + " (" + DueWords.rule(due) + ")"),
        ImmutableList.of());
  }
}
