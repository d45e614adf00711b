package nl.ims.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import nl.ims.io.Assessed;
import nl.ims.io.DossierReader;
import nl.ims.io.ReadDossier;
import nl.ims.io.page.FrameworkRules;
import nl.ims.io.page.Phrases;
import nl.ims.io.sample.Sarif;
import nl.ims.model.Dossier;
import nl.ims.model.term.Language;
import nl.ims.model.testkit.Dossiers;
import nl.ims.model.testkit.SteadyRun;
import nl.ims.rules.book.Finding;
import nl.ims.rules.testkit.Situation;
import nl.ims.rules.testkit.Situations;

/** No line of the banner is better than the worst finding that it stands for. */
@AddLifecycleHook(SteadyRun.class)
class BannerProperties {
  private static final Phrases ENGLISH = new Phrases(Language.EN);
  private static final Phrases DUTCH = new Phrases(Language.NL);

  /** Real ones, of which more is known than of those by chance. */
  private static final ImmutableList<Dossier> LETTERS = letters();

  private static ImmutableList<Dossier> letters() {
    ImmutableList.Builder<Dossier> dossiers = ImmutableList.builder();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(Path.of("examples", "letters"), "*.yaml")) {
      for (Path file : ImmutableList.sortedCopyOf(files)) {
        for (ReadDossier read :
            DossierReader.read(file.toString(), Files.readAllBytes(file)).dossiers()) {
          dossiers.add(read.dossier());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return dossiers.build();
  }

  @Provide
  Arbitrary<Dossier> dossiers() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Dossiers.any()),
        Tuple.of(1, Situations.forRules().map(Situation::dossier)),
        Tuple.of(2, Arbitraries.of(LETTERS)));
  }

  @Property(tries = 60)
  @StatisticsReport(onFailureOnly = true)
  void no_line_is_better_than_the_worst_finding_of_its_level(@ForAll("dossiers") Dossier dossier) {
    Assessed assessed = Sarif.assessed(ReadDossier.built(dossier, "d.yaml"));
    ImmutableList<Banner.Line> lines = Banner.of(assessed, ENGLISH, "").lines();
    assertThat(lines.stream().map(Banner.Line::label)).doesNotHaveDuplicates();
    for (Finding finding : assessed.assessment().findings()) {
      Rank rank = Rank.of(finding);
      Statistics.label("rank").collect(rank);
      Banner.Line line =
          lines.stream().filter(l -> l.label().equals(label(finding))).findFirst().orElseThrow();
      if (rank == Rank.VIOLATED || rank == Rank.NEEDS_JUDGEMENT) {
        assertThat(line.rank()).as("%s: %s", finding, line).isLessThanOrEqualTo(rank);
      }
    }
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
    return FrameworkRules.onFramework(finding.rule())
        ? "Framework"
        : ENGLISH.capital(ENGLISH.level(finding.rule()));
  }
}
