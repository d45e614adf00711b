package nl.ims.rules.article100;

import nl.ims.model.source.Citation;
import nl.ims.model.source.Constitution;

/** The papers that the rules of this package rest on. */
final class Papers {
  /** Article 68: information on request. */
  static final Citation ARTICLE_68 = Constitution.article(68).citation();

  /** Article 97(1): what the armed forces are for. */
  static final Citation ARTICLE_97_1 = Constitution.article(97).paragraph(1).citation();

  /** Article 97(2): the government has supreme authority. */
  static final Citation ARTICLE_97_2 = Constitution.article(97).paragraph(2).citation();

  /** Article 100(1): information beforehand. */
  static final Citation ARTICLE_100_1 = Constitution.article(100).paragraph(1).citation();

  /** Article 139: changes of the Constitution come into force at once. */
  static final Citation ARTICLE_139 = Constitution.article(139).citation();

  /** Article 100(2): compelling reasons. */
  static final Citation ARTICLE_100_2 = Constitution.article(100).paragraph(2).citation();

  private Papers() {}
}
