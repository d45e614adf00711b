/**
 * What the rules say of dossiers, for programs: JSON, JSON Lines, SARIF, JUnit and annotations.
 *
 * <p>{@link nl.ims.io.data.JsonReport} is one document with all assessments, {@link
 * nl.ims.io.data.JsonLineReport} a line each, so that a stream can be read as it comes. {@link
 * nl.ims.io.data.SarifReport} tells a code host what stands at which line of a file, {@link
 * nl.ims.io.data.JunitReport} a build server what passed, {@link nl.ims.io.data.GithubReport} a
 * workflow where to put an annotation. {@link nl.ims.io.data.MissingJson} and {@link
 * nl.ims.io.data.CatalogueJson} are single questions answered in JSON, and {@link
 * nl.ims.io.data.RulesJson} is the rules.
 *
 * <p>JSON keeps the shape of the format: keys are added, never changed. A fact keeps its mark of
 * evidence, and where a list of missing facts was cut, {@code missing-exact} says so. A {@link
 * nl.ims.io.data.Detail} says how much an answer tells: less is always a part of more, and what is
 * not told is not worked out either.
 *
 * <p>Reports of many dossiers are {@link nl.ims.io.data.GrowingReport growing}: begun, added to,
 * finished. Only what is being written is held in memory. All output is UTF-8 with line feeds, the
 * same bytes on every machine.
 *
 * <p>An example: the JSON of a dossier that was built, not read.
 *
 * <pre>{@code
 * Contribution exercise = Contribution.builder().task(Task.EXERCISE).build();
 * Dossier dossier = Dossier.builder().id("drill").contribution(exercise).build();
 * ReadDossier built = ReadDossier.built(dossier, "drill.yaml");
 * ByteArrayOutputStream out = new ByteArrayOutputStream();
 * JsonReport report = JsonReport.to(out, Language.EN);
 * report.add(Assessed.of(built, Assessor.standard().assess(dossier)));
 * report.finish(List.of(), WaiverUse.NONE);
 * out.toString(UTF_8).contains("\"outside\""); // gives: true
 * }</pre>
 *
 * <p>Not here: pages for people, and how JSON is read, which {@code nl.ims.io} does.
 */
@NullMarked
package nl.ims.io.data;

import org.jspecify.annotations.NullMarked;
