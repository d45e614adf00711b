package nl.ims.peers;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;

/** Who judges. */
public enum Peer {
  BY_HAND("Java by hand", ByHand::new),
  VERDICTS("ims, verdicts", rules -> new Ims(rules, Ims.Depth.VERDICTS)),
  FINDINGS("ims, findings", rules -> new Ims(rules, Ims.Depth.FINDINGS)),
  PROOFS("ims, findings with proof", rules -> new Ims(rules, Ims.Depth.PROOFS)),
  DROOLS_BATCH("Drools, a session for all cases", rules -> new Drools(rules, Integer.MAX_VALUE)),
  DROOLS("Drools, a session a case", rules -> new Drools(rules, 1)),
  EASY_RULES("easy-rules", EasyRules::new),
  EVRETE("Evrete, a session for all cases", Evrete::new),
  KIE_DMN("KIE DMN", KieDmn::new),
  CAMUNDA_DMN("Camunda DMN", CamundaDmn::new);

  /** How a table names it. */
  final String title;

  private final Function<ImmutableList<ImmutableList<Leaf>>, Engine> maker;

  Peer(String title, Function<ImmutableList<ImmutableList<Leaf>>, Engine> maker) {
    this.title = title;
    this.maker = maker;
  }

  /** Makes rules ready. */
  Engine engine(ImmutableList<ImmutableList<Leaf>> rules) {
    return maker.apply(rules);
  }
}
