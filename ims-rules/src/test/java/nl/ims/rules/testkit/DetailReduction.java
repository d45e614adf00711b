package nl.ims.rules.testkit;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Set;
import nl.ims.model.contribution.Command;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.MilitaryUnit;
import nl.ims.model.contribution.Request;

/**
 * What a contribution states beside that which rules that ship ask for, as far as some facts need
 * it. A list of texts is kept whole or not at all: an element cannot be stated without its text.
 */
record DetailReduction(Set<String> kept) {

  /** Whether a fact is an element of a list that is kept whole. */
  static boolean isTextOfList(String fact) {
    return fact.startsWith("contribution.partners[") || fact.startsWith("contribution.frameworks[");
  }

  private boolean has(String key) {
    return kept.contains("contribution." + key);
  }

  private boolean hasWithin(String key) {
    String path = "contribution." + key;
    return kept.stream().anyMatch(p -> p.equals(path) || p.startsWith(path + "["));
  }

  Contribution.Builder of(Contribution c) {
    return Contribution.builder()
        .operations(c.operations().filter(v -> has("operations")))
        .areas(c.areas().filter(v -> has("areas")))
        .personnel(c.personnel().filter(v -> has("personnel")))
        .units(c.units().filter(v -> hasWithin("units")).map(this::units))
        .partners(c.partners().filter(v -> hasWithin("partners")))
        .frameworks(c.frameworks().filter(v -> hasWithin("frameworks")))
        .command(c.command().map(this::command));
  }

  private ImmutableList<MilitaryUnit> units(ImmutableList<MilitaryUnit> units) {
    ImmutableList.Builder<MilitaryUnit> reduced = ImmutableList.builder();
    for (int i = 0; i < units.size(); i++) {
      String path = "units[" + i + "].";
      reduced.add(
          MilitaryUnit.builder()
              .branch(units.get(i).branch().filter(v -> has(path + "branch")))
              .personnel(units.get(i).personnel().filter(v -> has(path + "personnel")))
              .build());
    }
    return reduced.build();
  }

  ImmutableList<Request> requests(ImmutableList<Request> requests) {
    ImmutableList.Builder<Request> reduced = ImmutableList.builder();
    for (int i = 0; i < requests.size(); i++) {
      String path = "requests[" + i + "].date";
      reduced.add(new Request(Optional.empty(), requests.get(i).date().filter(v -> has(path))));
    }
    return reduced.build();
  }

  private Command command(Command command) {
    return new Command(
        command.full().filter(v -> has("command.full")),
        command.operational().filter(v -> has("command.operational")),
        command.redCard().filter(v -> has("command.red-card")));
  }
}
