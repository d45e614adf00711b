package nl.ims.model.report;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Text;

/**
 * The strategic context that a report gives.
 *
 * @param papers the strategies and letters that it rests on, in the order given; absent means not
 *     stated
 * @param regions the regions that it names, in the order given; absent means not stated
 */
public record StrategicContext(
    Optional<ImmutableList<Paper>> papers, Optional<ImmutableList<Text>> regions) {

  /**
   * Refuses null.
   *
   * @param papers the strategies and letters that it rests on, in the order given; absent means not
   *     stated
   * @param regions the regions that it names, in the order given; absent means not stated
   */
  public StrategicContext {
    Objects.requireNonNull(papers, "papers");
    Objects.requireNonNull(regions, "regions");
  }
}
