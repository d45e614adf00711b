package nl.ims.io.report;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.ims.rules.book.Finding;

/**
 * What tells a finding again in the next run: the dossier, the rule, the subject, and the kind of
 * place that it is about.
 *
 * <p>Lines, words and the order of a file are no part of it. An index in a path is such an order;
 * the subject tells the elements apart instead.
 */
final class Fingerprint {

  private static final Pattern INDEX = Pattern.compile("\\[[0-9]+]");

  private Fingerprint() {}

  /**
   * The SHA-256 of the four, in hexadecimal; each is hashed with its length before it, so that no
   * two of them run together.
   */
  static String of(String dossier, Finding finding) {
    Hasher hasher = Hashing.sha256().newHasher();
    put(hasher, dossier);
    put(hasher, finding.rule().id());
    put(hasher, finding.subject().orElse(""));
    put(hasher, INDEX.matcher(finding.path().orElse("")).replaceAll("[]"));
    return hasher.hash().toString();
  }

  private static void put(Hasher hasher, String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    hasher.putInt(bytes.length).putBytes(bytes);
  }
}
