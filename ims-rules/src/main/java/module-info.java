/**
 * Rules with citations over the model: what is satisfied, what is violated, what is not known yet,
 * and what a competent authority has to judge.
 */
module nl.ims.rules {
  requires transitive nl.ims.model;
  requires static transitive org.jspecify;

  exports nl.ims.rules;
  exports nl.ims.rules.article100;
  exports nl.ims.rules.book;
  exports nl.ims.rules.cooperation;
  exports nl.ims.rules.dossier;
  exports nl.ims.rules.framework;
  exports nl.ims.rules.compiled;
  exports nl.ims.rules.condition;
  exports nl.ims.rules.logic;
  exports nl.ims.rules.table;
  exports nl.ims.rules.report;
  exports nl.ims.rules.waiver;
}
