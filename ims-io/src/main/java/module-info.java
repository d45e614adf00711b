/**
 * Dossiers in and out of YAML and JSON, reports about assessments, and the {@code ims} command. The
 * only module that knows a file.
 */
@SuppressWarnings("requires-automatic") // biweekly has no module descriptor
module nl.ims.io {
  requires transitive nl.ims.rules;
  requires static transitive org.jspecify;
  requires static info.picocli;
  requires io.jstach.jstachio;
  requires java.xml;
  requires static net.sf.biweekly;
  requires org.snakeyaml.engine;
  requires tools.jackson.core;

  exports nl.ims.io;
  exports nl.ims.io.catalogue;
  exports nl.ims.io.cli;
  exports nl.ims.io.data;
  exports nl.ims.io.letter;
  exports nl.ims.io.problem;
  exports nl.ims.io.report;
  exports nl.ims.io.timeline;
  exports nl.ims.io.yearly;
}
