package nl.ims.io.page;

import com.google.common.collect.ImmutableList;
import io.jstach.jstache.JStache;

/**
 * What the template of the page of a draft shows.
 *
 * @param draft the draft
 * @param sections its parts, with their numbers if they have any
 */
@JStache(path = "nl/ims/io/page/draft.mustache")
public record DraftPage(DraftDocument draft, ImmutableList<Section> sections) {

  /** A part with its number, if parts are numbered. */
  public record Section(ImmutableList<Integer> number, DraftDocument.Part part) {}

  public static DraftPage of(DraftDocument draft) {
    ImmutableList.Builder<Section> sections = ImmutableList.builder();
    for (int i = 0; i < draft.parts().size(); i++) {
      ImmutableList<Integer> number =
          draft.numbered() ? ImmutableList.of(i + 1) : ImmutableList.of();
      sections.add(new Section(number, draft.parts().get(i)));
    }
    return new DraftPage(draft, sections.build());
  }
}
