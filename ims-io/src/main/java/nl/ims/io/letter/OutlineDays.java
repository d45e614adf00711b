package nl.ims.io.letter;

import com.google.common.collect.ImmutableList;
import nl.ims.io.page.DraftDocument.Cell;
import nl.ims.io.page.DraftDocument.Group;
import nl.ims.io.page.DraftDocument.Row;
import nl.ims.io.page.DraftDocument.Table;
import nl.ims.io.page.Harmless;
import nl.ims.io.timeline.DueWords;
import nl.ims.io.timeline.Mark;
import nl.ims.io.timeline.Standing;
import nl.ims.io.timeline.Timeline;
import nl.ims.rules.book.Obligation;

/** Tells what is still to be done, and by which day. */
record OutlineDays(OutlineInputs inputs) {

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
                    say("Verplichtingen", "Obligations"),
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
            new Cell(say("Uiterlijk", "Due"), inputs.words().day(due.due()), true, false),
            new Cell(say("Wat", "What"), words.what(due), false, false),
            new Cell(say("Stand", "Stands"), words.standing(timeline, mark), false, false),
            new Cell(
                say("Volgt uit", "Follows from"),
                Harmless.text(inputs.phrases().say(due.basis())) + " (" + DueWords.rule(due) + ")",
                false,
                false)),
        ImmutableList.of(),
        "");
  }
}
