package nl.ims.model.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import nl.ims.model.actor.Country;
import org.junit.jupiter.api.Test;

class CooperationTest {

  @Test
  void a_cooperation_may_state_nothing_and_stand_on_a_document_in_force_before_its_date() {
    LocalDate day = LocalDate.of(2015, 3, 4);
    assertThat(Cooperation.builder().build().partners()).isEmpty();
    assertThat(Basis.builder().date(day).inForce(day.minusDays(1)).build().kind()).isEmpty();
  }

  @Test
  void values_are_checked() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Basis.builder().inForce(LocalDate.of(-1, 1, 1)).build())
        .withMessage(
            "basis: in-force '-0001-01-01' has a year that yyyy-MM-dd cannot hold; give a day between 0000-01-01 and 9999-12-31");
    ImmutableSortedSet<Country> reversed =
        ImmutableSortedSet.orderedBy(Ordering.<Country>natural().reverse())
            .add(Country.of("BE"), Country.of("DE"))
            .build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cooperation.builder().partners(reversed).build())
        .withMessage(
            "cooperation: partners '[DE, BE]' is not in natural order; copy it with copyOf of its class");
  }
}
