package nl.ims.model.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.Optional;
import nl.ims.model.actor.Actor;
import nl.ims.model.actor.Country;
import org.junit.jupiter.api.Test;

class YearlyReportTest {

  private static final String NOT_A_SLUG =
      " is not a slug; use lower-case letters and digits, in words joined by single hyphens";

  private static Promise promise(String id) {
    return Promise.builder().id(id).build();
  }

  @Test
  void a_year_lies_between_1_and_9999() {
    assertThat(YearlyReport.of(2015).year()).contains(2015);
    assertThat(YearlyReport.of(2015).promises()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> YearlyReport.of(0))
        .withMessage("report: year '0' is out of range; give a whole number from 1 through 9999");
  }

  @Test
  void an_id_is_there_once_in_its_list() {
    YearlyReport.Builder promises =
        YearlyReport.builder().promises(ImmutableList.of(promise("vat"), promise("vat")));
    assertThatIllegalArgumentException()
        .isThrownBy(promises::build)
        .withMessage(
            "report: promises 'vat' is the id of two elements; give each an id of its own");
    ProjectState project = ProjectState.builder().id("apollo").build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> YearlyReport.builder().annex2(ImmutableList.of(project, project)).build())
        .withMessage(
            "report: annex-2 'apollo' is the id of two elements; give each an id of its own");
    Topic topic = Topic.builder().id("vat").build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> YearlyReport.builder().topics(ImmutableList.of(topic, topic)).build())
        .withMessage("report: topics 'vat' is the id of two elements; give each an id of its own");
    assertThat(
            YearlyReport.builder()
                .promises(ImmutableList.of(promise("vat")))
                .topics(ImmutableList.of(topic))
                .build()
                .topics())
        .isPresent();
  }

  @Test
  void days_and_the_order_of_partners_are_checked() {
    LocalDate day = LocalDate.of(-1, 1, 1);
    String rest =
        " '-0001-01-01' has a year that yyyy-MM-dd cannot hold; give a day between 0000-01-01 and 9999-12-31";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> YearlyReport.builder().date(day).build())
        .withMessage("report: date" + rest);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Development.builder().date(day).build())
        .withMessage("development: date" + rest);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> promise("vat").withDate(day))
        .withMessage("promise vat: date" + rest);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PromiseAnswer(Optional.empty(), Optional.empty(), Optional.of(day)))
        .withMessage("answer to a promise: date" + rest);
    ImmutableSortedSet<Country> reversed =
        ImmutableSortedSet.orderedBy(Ordering.<Country>natural().reverse())
            .add(Country.of("BE"), Country.of("DE"))
            .build();
    String order = " '[DE, BE]' is not in natural order; copy it with copyOf of its class";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> YearlyReport.builder().partners(reversed).build())
        .withMessage("report: partners" + order);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> YearlyReport.builder().partnersAnnounced(reversed).build())
        .withMessage("report: partners-announced" + order);
  }

  @Test
  void a_promise_is_made_by_ministers() {
    Promise promise = promise("vat");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> promise.withBy(ImmutableSortedSet.<Actor>of()))
        .withMessage(
            "promise vat: by '[]' names nobody; name the government or at least one minister");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> promise.withBy(ImmutableSortedSet.of(Actor.DEFENCE, Actor.SENATE)))
        .withMessage(
            "promise vat: by 'senate' is a chamber, and a promise is made to it; name the government or ministers");
    ImmutableSortedSet<Actor> reversed =
        ImmutableSortedSet.orderedBy(Ordering.<Actor>natural().reverse())
            .add(Actor.DEFENCE, Actor.FOREIGN_AFFAIRS)
            .build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> promise.withBy(reversed))
        .withMessage(
            "promise vat: by '[DEFENCE, FOREIGN_AFFAIRS]' is not in natural order; copy it with copyOf of its class");
    assertThat(promise.withBy(ImmutableSortedSet.of(Actor.GOVERNMENT)).by()).isPresent();
  }

  @Test
  void the_netherlands_is_no_partner() {
    ImmutableSortedSet<Country> itself = ImmutableSortedSet.of(Country.of("NL"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> YearlyReport.of(2015).withPartners(itself))
        .withMessage(
            "report: partners 'NL' is the Netherlands itself; leave it out, for partners are the other states");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> YearlyReport.of(2015).withPartnersAnnounced(itself))
        .withMessage(
            "report: partners-announced 'NL' is the Netherlands itself; leave it out, for partners are the other states");
  }

  @Test
  void ids_are_slugs() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> promise("V.A.T."))
        .withMessage("promise: id 'V.A.T.'" + NOT_A_SLUG);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> promise("vat").withTopic("V.A.T."))
        .withMessage("promise vat: topic 'V.A.T.'" + NOT_A_SLUG);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Topic.builder().id("").build())
        .withMessage("topic: id ''" + NOT_A_SLUG);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProjectState.builder().id("A").build())
        .withMessage("project: id 'A'" + NOT_A_SLUG);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProjectState.builder().id("a").cooperation("A").build())
        .withMessage("project a: cooperation 'A'" + NOT_A_SLUG);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AnnexEntry.builder().framework("NRF").build())
        .withMessage("annex-1: framework 'NRF'" + NOT_A_SLUG);
  }
}
