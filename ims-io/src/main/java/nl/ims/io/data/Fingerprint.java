package nl.ims.io.data;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.ims.rules.book.Finding;
import nl.ims.rules.waiver.FindingName;
import nl.ims.rules.waiver.Waiver;
import nl.ims.rules.waiver.WaiverRule;

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
    String path = INDEX.matcher(finding.path().orElse("")).replaceAll("[]");
    return of(dossier, finding.rule().id(), finding.subject().orElse(""), path);
  }

  /** The same of a waiver that is a finding itself; its subject is the finding that it names. */
  static String of(WaiverRule rule, Waiver waiver) {
    FindingName named = waiver.finding();
    String subject = named.rule() + " " + named.subject().orElse("");
    return of(named.dossier(), rule.id(), subject, "waivers[]");
  }

  private static String of(String dossier, String rule, String subject, String path) {
    Hasher hasher = Hashing.sha256().newHasher();
    put(hasher, dossier);
    put(hasher, rule);
    put(hasher, subject);
    put(hasher, path);
    return hasher.hash().toString();
  }

  private static void put(Hasher hasher, String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    hasher.putInt(bytes.length).putBytes(bytes);
  }
}
