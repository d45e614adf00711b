package nl.ims.io.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ims.io.DossierReader;
import nl.ims.io.ReadResult;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.cooperation.CooperationStatus;
import nl.ims.model.cooperation.Depth;
import nl.ims.model.cooperation.Domain;
import nl.ims.model.cooperation.StatusChange;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a row becomes as a dossier to start from. */
final class CatalogueDossierTest {

  private static final Catalogue CATALOGUE = Catalogue.bundled();

  private static CatalogueEntry entry(String name) {
    return CATALOGUE.find(name).orElseThrow();
  }

  static Stream<CatalogueEntry> rows() {
    return CATALOGUE.entries().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void each_row_makes_a_dossier_that_reads_back(CatalogueEntry row) {
    String yaml = CatalogueDossier.toYaml(row, CATALOGUE.conflictsOn(row));
    ReadResult read = DossierReader.read("row.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    assertThat(read.problems()).isEmpty();
    assertThat(read.dossiers())
        .singleElement()
        .satisfies(
            dossier -> {
              assertThat(dossier.dossier()).isEqualTo(CatalogueDossier.dossier(row));
              assertThat(dossier.dossier().cooperation())
                  .contains(CatalogueDossier.cooperation(row));
            });
    assertThat(yaml.lines().filter(line -> line.startsWith("#")))
        .allSatisfy(line -> assertThat(line.length()).isLessThan(260));
  }

  @Test
  void a_dossier_states_no_partners_where_the_row_does_not_list_them_all() {
    assertThat(CatalogueDossier.cooperation(entry("boxer")).partners()).isEmpty();
    assertThat(CatalogueDossier.cooperation(entry("eatc")).partners())
        .contains(entry("eatc").partners().listed());
  }

  @Test
  void a_dossier_of_what_the_netherlands_stays_out_of_states_no_partners_and_no_status() {
    for (CatalogueEntry row : CATALOGUE.entries().stream().filter(e -> e.staysOut()).toList()) {
      Cooperation cooperation = CatalogueDossier.cooperation(row);
      assertThat(cooperation.depth()).contains(Depth.NONE);
      assertThat(cooperation.partners()).isEmpty();
      assertThat(cooperation.status()).isEmpty();
      assertThat(cooperation.history()).isEmpty();
      assertThat(CatalogueDossier.dossier(row).note().orElseThrow().in(Language.EN))
          .contains("the Netherlands takes no part; those that do: " + row.partners());
    }
  }

  @Test
  void a_dossier_holds_domain_contribution_and_the_days_of_the_term() {
    Cooperation group = CatalogueDossier.cooperation(entry("eu-battlegroup-2007-i"));
    assertThat(group.domains()).contains(ImmutableSortedSet.of(Domain.JOINT));
    assertThat(group.dutchContribution())
        .contains(
            Text.of(
                "bijdrage aangeboden voor de eerste helft van 2007",
                "contribution offered for the first half of 2007"));
    assertThat(group.history())
        .contains(
            ImmutableList.of(
                new StatusChange(
                    CooperationStatus.ACTIVE, LocalDate.of(2007, 1, 1), Optional.empty()),
                new StatusChange(
                    CooperationStatus.ENDED, LocalDate.of(2007, 7, 1), Optional.empty())));
    assertThat(CatalogueDossier.cooperation(entry("eu-battlegroup-2018")).history()).isEmpty();
    assertThat(CatalogueDossier.cooperation(entry("joint-expeditionary-force")).history())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "C111 | second half of 2014; and from the term of the row, from 2014-07-01 through 2014-12-31",
        "C112 | prepared in 2017; and from the term of the row, somewhere from 2018-01-01 through"
            + " 2018-12-31",
        "C073 | running since 1 September 2010; Luxembourg joined in 2012, Spain and Italy in 2014; nations transfer authority over aircraft, may revoke it at any time and keep"
            + " caveats"
      })
  void a_dossier_names_what_its_status_is_inferred_from(String number, String ground) {
    String yaml = CatalogueDossier.toYaml(entry(number), ImmutableList.of());
    assertThat(yaml.replace("\n#  ", "")).contains("# status is inferred from: " + ground + "\n");
  }
}
