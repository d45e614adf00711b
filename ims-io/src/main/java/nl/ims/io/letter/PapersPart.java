package nl.ims.io.letter;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.ims.io.letter.Inputs.Recorded;
import nl.ims.io.page.Cite;
import nl.ims.io.page.Group;
import nl.ims.io.page.Item;
import nl.ims.io.page.Papers;
import nl.ims.io.page.Part;
import nl.ims.io.page.Sentence;
import nl.ims.io.page.StepLabel;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.source.Citation;
import nl.ims.model.source.Source;
import nl.ims.rules.book.Finding;

/** Makes the list of the papers that a letter can cite, each once. */
final class PapersPart {

  private final Inputs inputs;
  private final Map<String, Source> ofDossier = new TreeMap<>();
  private final Map<String, Source> ofRules = new TreeMap<>();

  /** The steps by the id of their paper. */
  private final ListMultimap<String, Step> steps = LinkedListMultimap.create();

  private PapersPart(Inputs inputs) {
    this.inputs = inputs;
  }

  /** The papers that some parts cite, and those of all steps. */
  static Part of(Iterable<Part> parts, Inputs inputs) {
    PapersPart papers = new PapersPart(inputs);
    for (Part part : parts) {
      part.cites().forEach(papers::add);
    }
    papers.addSteps();
    return papers.make();
  }

  private void add(Cite cite) {
    boolean rule = !cite.names().isEmpty();
    cite.papers().forEach(rule ? paper -> ofRules.put(paper.id(), paper) : this::addOfDossier);
  }

  private void addOfDossier(Source paper) {
    ofDossier.putIfAbsent(paper.id(), paper);
  }

  private void addSteps() {
    for (Recorded recorded : inputs.steps(StepKind.values())) {
      Step step = recorded.step();
      step.paper().ifPresent(this::addOfDossier);
      step.paper().ifPresent(paper -> steps.put(paper.id(), step));
    }
  }

  private Part make() {
    ImmutableList.Builder<Item> dossier = ImmutableList.builder();
    ofDossier.values().forEach(paper -> dossier.add(stated(paper)));
    ImmutableSet<Citation> citations = citations();
    ImmutableList.Builder<Item> rules = ImmutableList.builder();
    ofRules.values().forEach(paper -> rules.add(cited(paper, citations)));
    return inputs
        .words()
        .part(
            "papers",
            "Stukken om aan te halen",
            "Papers to cite",
            group(
                dossier.build(),
                inputs.say("Uit het dossier", "From the dossier"),
                inputs.say("Het dossier noemt geen stuk", "The dossier names no paper")),
            group(
                rules.build(),
                inputs.say("Waarop de regels rusten", "What the rules rest on"),
                inputs.say("Geen", "None")));
  }

  private static Group group(ImmutableList<Item> items, String title, String none) {
    return Group.of(title).withItems(items, Sentence.of(none));
  }

  /** A paper of the dossier, with the steps that it is of. */
  private Item stated(Source paper) {
    Item item =
        Item.of(paper.id(), inputs.words().say(paper.label())).withAnchor(Cite.anchor(paper));
    return item.with(Lists.transform(steps.get(paper.id()), this::step));
  }

  private Sentence step(Step step) {
    StepLabel label = StepLabel.of(step, inputs.words().language());
    return inputs
        .words()
        .line(
            inputs.words().sentence(label.head()) + " van ",
            inputs.words().sentence(label.head()) + " of ",
            inputs.words().day(step.date()));
  }

  /** A paper of the rules, with the places in it and how surely each is known. */
  private Item cited(Source paper, ImmutableSet<Citation> citations) {
    Set<String> places = new LinkedHashSet<>();
    Set<String> names = new LinkedHashSet<>();
    for (Citation citation : citations) {
      if (citation.source().id().equals(paper.id())) {
        names.add(Papers.name(citation, inputs.phrases()));
        String place = inputs.words().say(citation.where());
        String evidence = inputs.phrases().evidence(citation.evidence());
        places.add(
            Papers.name(citation, inputs.phrases()).endsWith(place)
                ? evidence
                : place + " (" + evidence + ")");
      }
    }
    String anchor = ofDossier.containsKey(paper.id()) ? "" : Cite.anchor(paper);
    return Item.of(names.iterator().next(), inputs.words().say(paper.label()))
        .with(Sentence.of(String.join("; ", places)))
        .withAnchor(anchor);
  }

  /** Every citation that a part may have taken. */
  private ImmutableSet<Citation> citations() {
    ImmutableSet.Builder<Citation> citations = ImmutableSet.builder();
    citations.addAll(inputs.assessment().regime().orElseThrow().citations());
    for (Finding finding : inputs.assessment().findings()) {
      citations.addAll(finding.citations());
    }
    inputs
        .framework()
        .ifPresent(f -> f.points().forEach(point -> citations.addAll(point.titleCitations())));
    return citations.build();
  }
}
