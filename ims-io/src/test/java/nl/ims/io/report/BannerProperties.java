package nl.ims.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.ims.io.Assessed;
import nl.ims.io.ReadDossier;
import nl.ims.io.page.FrameworkRules;
import nl.ims.io.page.Phrases;
import nl.ims.io.sample.Sarif;
import nl.ims.model.Dossier;
import nl.ims.model.term.Language;
import nl.ims.model.testkit.Dossiers;
import nl.ims.rules.book.Finding;

/** No line of the banner is better than the worst finding that it stands for. */
class BannerProperties {
  private static final Phrases ENGLISH = new Phrases(Language.EN);
  private static final Phrases DUTCH = new Phrases(Language.NL);

  @Provide
  Arbitrary<Dossier> dossiers() {
    return Dossiers.any();
  }

  @Property(tries = 60)
  void each_level_has_a_line_as_bad_as_its_worst_finding(@ForAll("dossiers") Dossier dossier) {
    Assessed assessed = Sarif.assessed(ReadDossier.built(dossier, "d.yaml"));
    Banner banner = Banner.of(assessed, ENGLISH, "");
    for (Banner.Line line : banner.lines()) {
      List<Rank> ranks =
          assessed.assessment().findings().stream()
              .filter(finding -> !FrameworkRules.onFramework(finding.rule()))
              .filter(finding -> line.label().equals(label(finding)))
              .map(Rank::of)
              .toList();
      if (!ranks.isEmpty() && !line.label().equals("Framework")) {
        assertThat(line.rank())
            .as("%s: %s", line.label(), line.words())
            .isEqualTo(ranks.stream().min(Comparator.naturalOrder()).orElseThrow());
      }
    }
    assertThat(banner.lines().stream().map(Banner.Line::label)).doesNotHaveDuplicates();
  }

  @Property(tries = 40)
  void both_languages_tell_the_same(@ForAll("dossiers") Dossier dossier) {
    Assessed assessed = Sarif.assessed(ReadDossier.built(dossier, "d.yaml"));
    ImmutableList<Banner.Line> english = Banner.of(assessed, ENGLISH, "").lines();
    ImmutableList<Banner.Line> dutch = Banner.of(assessed, DUTCH, "").lines();
    assertThat(dutch.stream().map(Banner.Line::rank).toList())
        .isEqualTo(english.stream().map(Banner.Line::rank).toList());
    assertThat(english)
        .allSatisfy(line -> assertThat(line.words()).isNotBlank().doesNotContain("\n"));
  }

  private static String label(Finding finding) {
    return ENGLISH.capital(ENGLISH.level(finding.rule()));
  }
}
