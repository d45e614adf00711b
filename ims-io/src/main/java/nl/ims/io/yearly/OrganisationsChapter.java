package nl.ims.io.yearly;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import nl.ims.io.catalogue.CatalogueEntry;
import nl.ims.io.page.Course;
import nl.ims.io.page.Group;
import nl.ims.io.page.Item;
import nl.ims.io.page.Part;
import nl.ims.io.page.Wording;
import nl.ims.model.Dossier;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.cooperation.CooperationKind;
import nl.ims.model.report.ReportChapter;

/** Makes the chapter on cooperation within the European Union and within NATO. */
record OrganisationsChapter(Inputs inputs, Wording words, Said said) {

  Part make() {
    return words.part(
        "organisations",
        "EU en NAVO",
        "EU and NATO",
        group(ReportChapter.EUROPEAN_UNION, CooperationKind.EU),
        group(ReportChapter.NATO, CooperationKind.NATO));
  }

  private Group group(ReportChapter chapter, CooperationKind kind) {
    Running running = new Running(inputs);
    Rows rows = new Rows(inputs.catalogue(), words);
    Cooperations told = new Cooperations(inputs, words);
    ImmutableList.Builder<Item> items = ImmutableList.builder();
    for (Dossier dossier : inputs.cooperations()) {
      Course course = running.of(dossier);
      if (kind(dossier).filter(kind::equals).isPresent() && course.counts()) {
        items.add(told.item(dossier, course));
      }
    }
    for (CatalogueEntry row : inputs.catalogue().entries()) {
      Course course = running.of(row);
      if (row.kind() == kind && Inputs.takesPart(row) && !inputs.isTold(row) && course.counts()) {
        items.add(rows.brief(row, course, inputs.year()));
      }
    }
    return Group.of(words.sentence(words.say(chapter)))
        .withText(said.of(chapter))
        .withItems(items.build());
  }

  private Optional<CooperationKind> kind(Dossier dossier) {
    return dossier
        .cooperation()
        .flatMap(Cooperation::kind)
        .or(() -> inputs.row(dossier).map(CatalogueEntry::kind));
  }
}
