/**
 * Values for contributions to military operations, international military cooperation and the
 * procedure before parliament: immutable, checked at construction for sense but never for
 * lawfulness.
 */
@SuppressWarnings("requires-automatic") // the annotations of Immutables carry no module descriptor
module nl.ims.model {
  requires transitive com.google.common;
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;
  requires static java.compiler;

  exports nl.ims.model;
  exports nl.ims.model.actor;
  exports nl.ims.model.contribution;
  exports nl.ims.model.cooperation;
  exports nl.ims.model.judgement;
  exports nl.ims.model.procedure;
  exports nl.ims.model.report;
  exports nl.ims.model.source;
  exports nl.ims.model.term;
}
