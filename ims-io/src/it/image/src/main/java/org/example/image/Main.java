package org.example.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.ims.io.Assessed;
import nl.ims.io.DossierReader;
import nl.ims.io.Look;
import nl.ims.io.ReadDossier;
import nl.ims.io.catalogue.Catalogue;
import nl.ims.io.catalogue.CatalogueHtml;
import nl.ims.io.report.TextReport;
import nl.ims.io.timeline.TimelineCalendar;
import nl.ims.model.term.Language;
import nl.ims.rules.Assessor;

/** Reads a dossier and reports on it, with neither picocli nor biweekly. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) throws IOException {
    String said = report(arguments[0]);
    if (!said.equals(Files.readString(Path.of(arguments[1])))) {
      throw new IllegalStateException("not what is in " + arguments[1] + ":\n" + said);
    }
    if (!catalogue().contains(">United Kingdom<")) {
      throw new IllegalStateException("the catalogue does not name the United Kingdom");
    }
    String complaint = calendar();
    if (!complaint.startsWith("biweekly/")) {
      throw new IllegalStateException("it names no class of biweekly: " + complaint);
    }
    System.out.println(
        "a report and a catalogue as expected, and without biweekly no calendar: " + complaint);
  }

  private static String report(String file) throws IOException {
    ReadDossier read =
        DossierReader.read(file, Files.readAllBytes(Path.of(file))).dossiers().get(0);
    return TextReport.in(Look.in(Language.EN).withWidth(80))
        .of(Assessed.of(read, Assessor.standard().assess(read.dossier())));
  }

  /** A page that is made of the tables that are bundled, which lie beside classes of the library. */
  private static String catalogue() {
    Catalogue catalogue = Catalogue.bundled();
    return CatalogueHtml.in(Language.EN).of(catalogue, catalogue.select(List.of()));
  }

  /** What a calendar, which needs biweekly, complains about without it. */
  private static String calendar() {
    try {
      return TimelineCalendar.in(Language.EN).of(List.of());
    } catch (NoClassDefFoundError e) {
      return e.getMessage();
    }
  }
}
