package nl.ims.io.data;

import com.google.common.collect.ImmutableList;
import java.io.OutputStream;
import java.util.Objects;
import java.util.Optional;
import nl.ims.io.catalogue.Catalogue;
import nl.ims.io.catalogue.CatalogueEntry;
import nl.ims.io.catalogue.CatalogueFilter;
import nl.ims.io.catalogue.Claim;
import nl.ims.io.catalogue.Conflict;
import nl.ims.io.catalogue.Doubt;
import nl.ims.io.catalogue.Selection;
import nl.ims.io.catalogue.Term;
import nl.ims.model.Dossier;
import nl.ims.model.actor.Country;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Code;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/**
 * A selection of the catalogue as JSON, in both languages.
 *
 * <p>Keys stand in this order. The root: {@code ims}, {@code catalogue}, {@code filters} (a list of
 * {@code key}, {@code value}), {@code matching} (entries), {@code unknown} (a list of {@code
 * because}, {@code entry}), {@code membership} (slugs), {@code stays-out} (as unknown; {@code
 * because} may be empty), {@code others} (a number), {@code conflicts} (all of them: {@code
 * subject}, {@code entries}, {@code claims}, each {@code says}, {@code says-nl}, {@code source},
 * {@code source-nl}, {@code followed}). The catalogue: {@code rows}, {@code judgements} and {@code
 * inferred}, which name keys of an entry.
 *
 * <p>An entry: {@code number}, {@code id}, {@code name}, {@code abbreviation}, {@code partners},
 * {@code more-partners}, {@code members-of}, {@code partners-from} (years by code), {@code kind},
 * {@code domain}, {@code depth}, {@code start-year}, {@code start-by}, {@code term} ({@code from},
 * {@code through}, {@code whole}), {@code basis}, {@code basis-nl}, {@code papers}, {@code
 * contribution}, {@code contribution-nl}, {@code standing}, {@code standing-nl}, {@code status},
 * {@code seen-through}, {@code agreed-through}, {@code absent-in}, {@code all-papers}, {@code
 * sources}, {@code evidence}. Null means not known, never no.
 */
public final class CatalogueJson {

  private final JsonOut json;

  private CatalogueJson(JsonOut json) {
    this.json = json;
  }

  /**
   * Writes a selection.
   *
   * @param out where to; it is flushed and not closed
   * @param catalogue the catalogue that the selection was taken from
   * @param selection the rows
   */
  public static void write(OutputStream out, Catalogue catalogue, Selection selection) {
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(catalogue, "catalogue");
    Objects.requireNonNull(selection, "selection");
    new CatalogueJson(JsonOut.to(out)).root(catalogue, selection);
  }

  private void root(Catalogue catalogue, Selection selection) {
    json.object().field("ims", Dossier.FORMAT_VERSION);
    json.object("catalogue").field("rows", catalogue.entries().size());
    json.strings("judgements", ImmutableList.of("kind", "domain", "depth"));
    json.strings("inferred", ImmutableList.of("term", "status")).endObject();
    json.list("filters");
    for (CatalogueFilter filter : selection.filters()) {
      json.object().field("key", filter.key()).field("value", filter.value()).endObject();
    }
    json.endList().list("matching");
    for (CatalogueEntry entry : selection.matching()) {
      json.object();
      entry(entry);
    }
    json.endList();
    doubts("unknown", selection.unknown());
    json.strings("membership", selection.membership().stream().map(CatalogueEntry::id).toList());
    doubts("stays-out", selection.staysOut());
    json.field("others", selection.others().size());
    json.list("conflicts");
    catalogue.conflicts().forEach(this::conflict);
    json.endList().endObject().finish();
  }

  private void doubts(String key, ImmutableList<Doubt> doubts) {
    json.list(key);
    for (Doubt doubt : doubts) {
      json.object().list("because");
      doubt.because().forEach(json::bilingual);
      json.endList().object("entry");
      entry(doubt.entry());
      json.endObject();
    }
    json.endList();
  }

  /** Fills an entry whose object is open, and ends it. */
  private void entry(CatalogueEntry entry) {
    json.field("number", entry.number()).field("id", entry.id()).bilingual("name", entry.name());
    text("abbreviation", entry.abbreviation());
    json.strings("partners", entry.partners().listed().stream().map(Country::code).toList());
    json.field("more-partners", entry.partners().more());
    json.strings("members-of", entry.partners().membersOf().stream().map(Code::code).toList());
    json.object("partners-from");
    entry.partners().from().forEach((state, year) -> json.field(state.code(), year));
    json.endObject();
    json.field("kind", entry.kind().code()).field("domain", entry.domain().code());
    json.field("depth", entry.depth().code());
    year("start-year", entry.startYear());
    year("start-by", entry.startBy());
    term(entry.term());
    described("basis", entry.basis());
    json.strings("papers", entry.papers().stream().map(Paper::toString).toList());
    described("contribution", entry.contribution());
    described("standing", entry.standing());
    text("status", entry.status().map(Code::code));
    year("seen-through", entry.seenThrough());
    year("agreed-through", entry.agreedThrough());
    year("absent-in", entry.absentIn());
    json.strings("all-papers", entry.allPapers().stream().map(Paper::toString).toList());
    json.strings("sources", entry.sources()).field("evidence", entry.evidence().code());
    json.endObject();
  }

  /** A description in English under its key, and in Dutch under the same with a suffix. */
  private void described(String key, Optional<Text> words) {
    text(key, words.map(text -> text.in(Language.EN)));
    text(key + "-nl", words.map(text -> text.in(Language.NL)));
  }

  private void text(String key, Optional<String> words) {
    json.field(key, words.orElse(null));
  }

  private void year(String key, Optional<Integer> year) {
    if (year.isPresent()) {
      json.field(key, year.get());
    } else {
      json.nothing(key);
    }
  }

  private void term(Optional<Term> term) {
    if (term.isEmpty()) {
      json.nothing("term");
      return;
    }
    json.object("term").field("from", term.get().fromInclusive());
    json.field("through", term.get().throughInclusive());
    json.field("whole", term.get().whole()).endObject();
  }

  private void conflict(Conflict conflict) {
    json.object().bilingual("subject", conflict.subject());
    json.strings("entries", conflict.entries()).list("claims");
    for (Claim claim : conflict.claims()) {
      json.object().field("says", claim.says().in(Language.EN));
      json.field("says-nl", claim.says().in(Language.NL));
      json.field("source", claim.source().in(Language.EN));
      json.field("source-nl", claim.source().in(Language.NL));
      json.field("followed", claim.followed()).endObject();
    }
    json.endList().endObject();
  }
}
