package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ims.io.catalogue.Catalogue;
import nl.ims.io.catalogue.CatalogueDossier;
import nl.ims.io.catalogue.CatalogueEntry;
import nl.ims.io.catalogue.CatalogueFilter;
import nl.ims.io.catalogue.CatalogueHtml;
import nl.ims.io.catalogue.CatalogueReport;
import nl.ims.io.catalogue.Selection;
import nl.ims.io.data.CatalogueJson;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/** {@code ims catalogue}: the cooperations that are known, or some of them in full. */
final class CatalogueCommand implements Command {

  /** How many rows a question names at most. */
  private static final int MANY = 6;

  @Override
  public Usage usage() {
    return Usage.of(
            "Noem de samenwerkingen van de catalogus die passen, of toon de genoemde voluit.",
            "List the cooperations of the catalogue that match, or show those that are named in full.")
        .operands(Operand.ENTRIES)
        .options(Option.PARTNER, Option.DOMAIN, Option.DEPTH, Option.KIND, Option.STATUS)
        .options(Option.YEAR, Option.DURING, Option.EVIDENCE)
        .options(Option.LANG, Option.FORMAT_OF_CATALOGUE, Option.COLOR, Option.OUTPUT)
        .sample(
            "catalogue --partner BE --domain sea",
            "wat er met België op zee loopt, voor zover bekend",
            "what runs with Belgium at sea, as far as known")
        .sample("catalogue eatc", "één samenwerking voluit", "one cooperation in full")
        .sample(
            "catalogue --format yaml eatc",
            "een dossier ervan om mee te beginnen",
            "a dossier of it to start from");
  }

  @Override
  public int run(Shell shell, Arguments arguments) throws UsageException {
    Format.OfCatalogue format =
        arguments.choice(Option.FORMAT_OF_CATALOGUE, Format.OfCatalogue.TEXT);
    Language language = arguments.language();
    Catalogue catalogue = Catalogue.bundled();
    ImmutableList<CatalogueFilter> filters = CatalogueFilters.of(arguments, catalogue);
    ImmutableList<CatalogueEntry> named = named(catalogue, arguments.operands());
    if (!named.isEmpty() && !filters.isEmpty()) {
      throw new UsageException(
          Text.of(
              "er zijn rijen genoemd en tegelijk gefilterd; laat de namen weg, of '%s'",
              "rows are named and filtered at once; leave the names out, or '%s'"),
          filters.get(0).key());
    }
    if (named.isEmpty() && format == Format.OfCatalogue.YAML) {
      throw Option.FORMAT_OF_CATALOGUE.refusal(
          Text.of(
              "yaml schrijft de dossiers van rijen; noem er een of meer",
              "yaml writes the dossiers of rows; name one or more"));
    }
    Selection selection = named.isEmpty() ? catalogue.select(filters) : Selection.named(named);
    Output output = Output.of(shell, arguments);
    switch (format) {
      case TEXT -> text(output, language, catalogue, selection, named);
      case JSON -> CatalogueJson.write(output.stream(), catalogue, selection);
      case HTML -> output.print(CatalogueHtml.in(language).of(catalogue, selection));
      case YAML -> yaml(output, catalogue, named);
    }
    return output.finish();
  }

  private static void text(
      Output output,
      Language language,
      Catalogue catalogue,
      Selection selection,
      ImmutableList<CatalogueEntry> named) {
    CatalogueReport report = CatalogueReport.in(output.screen().look(language));
    if (named.isEmpty()) {
      output.print(report.list(catalogue, selection));
    } else {
      named.forEach(new Pages<>(output, entry -> report.one(catalogue, entry)));
    }
  }

  private static void yaml(
      Output output, Catalogue catalogue, ImmutableList<CatalogueEntry> named) {
    String between = "";
    for (CatalogueEntry entry : named) {
      output.print(between + CatalogueDossier.toYaml(entry, catalogue.conflictsOn(entry)));
      between = "---\n";
    }
  }

  /** The rows that are named, each once. */
  private static ImmutableList<CatalogueEntry> named(
      Catalogue catalogue, ImmutableList<String> names) throws UsageException {
    Set<CatalogueEntry> found = new LinkedHashSet<>();
    for (String name : names) {
      Optional<CatalogueEntry> entry = catalogue.find(name);
      if (entry.isEmpty()) {
        throw new UsageException(
            Text.of(
                "er is geen rij '%s'%sZie: ims catalogue",
                "there is no row '%s'%sSee: ims catalogue"),
            name,
            near(catalogue, name));
      }
      found.add(entry.get());
    }
    return ImmutableList.copyOf(found);
  }

  /** The rows that are called something like it; if none is, the slug or number that is nearest. */
  private static Message near(Catalogue catalogue, String name) {
    ImmutableList<CatalogueEntry> holding = catalogue.holding(name);
    if (holding.isEmpty()) {
      return Missed.nearest(name, catalogue.names());
    }
    String shown =
        holding.stream()
            .limit(MANY)
            .map(entry -> "'" + entry.id() + "'")
            .collect(Collectors.joining(", "));
    int left = holding.size() - MANY;
    return left > 0
        ? Message.of(
            Text.of(", bedoeld is misschien %s of %s andere? ", ", did you mean %s or %s more? "),
            shown,
            left)
        : Message.of(Text.of(", bedoeld is misschien %s? ", ", did you mean %s? "), shown);
  }
}
