package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import nl.ims.model.term.Internal;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/**
 * An element of a list that the subject of a finding holds, for remarks in an explanation.
 *
 * @param view the dossier
 * @param list the list
 * @param index its index among the elements of all lists of that name
 */
@Internal
public record HeldElement(View view, ElementList list, int index) {
  /**
   * Finds the elements that the subject of a finding holds.
   *
   * @param list a list that lies within elements of another, or one of which there is one
   * @param scene the dossier and the subject: an element of the other list, or the whole
   * @return the elements, in the order given; none if the list is absent
   */
  public static ImmutableList<HeldElement> of(ElementList list, Scene scene) {
    View view = scene.view();
    ImmutableList.Builder<HeldElement> held = ImmutableList.builder();
    for (int place = 0; place < view.size(list, scene.element()); place++) {
      held.add(new HeldElement(view, list, view.index(list, scene.element(), place)));
    }
    return held.build();
  }

  /** {@return the words by which readers know the element; empty if it has none} */
  public Optional<Text> words() {
    return view.words(view.path(list, index));
  }

  /**
   * Names the element: by its words in quotes, else by its place.
   *
   * @param place its place among the elements that the subject holds, counted from 0
   * @param language the language
   * @return the name, such as {@code number 2} for the second one that has no words
   */
  public String name(int place, Language language) {
    return words()
        .map(words -> "‘" + words.in(language) + "’")
        .orElse((language == Language.NL ? "nummer " : "number ") + (place + 1));
  }

  /**
   * {@return the answer under a key, as it is written; empty if it is not stated}
   *
   * @param key the key of a column of answers
   */
  public Optional<String> answer(String key) {
    int column = list.column(key);
    int code = view.element(list, index, column);
    return code == Question.ABSENT
        ? Optional.empty()
        : Optional.of(list.columns().get(column).answers().get(code));
  }

  /**
   * {@return the day under a key; empty if it is not stated}
   *
   * @param key the key of a column of days
   */
  public Optional<LocalDate> day(String key) {
    int code = view.element(list, index, list.column(key));
    return code == Question.ABSENT ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(code));
  }
}
