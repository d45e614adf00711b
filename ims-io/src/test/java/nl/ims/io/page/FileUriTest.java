package nl.ims.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileUriTest {

  @ParameterizedTest
  @CsvSource({
    "dossiers/red-sea.yaml, /, dossiers/red-sea.yaml",
    "../a b.yaml, /, ../a%20b.yaml",
    "100%.yaml, /, 100%25.yaml",
    "a:b.yaml, /, a%3Ab.yaml",
    "a#b?c.yaml, /, a%23b%3Fc.yaml",
    "é\uD83D\uDEA2.yaml, /, %C3%A9%F0%9F%9A%A2.yaml",
    "a\\b.yaml, /, a%5Cb.yaml",
    "a\\b.yaml, \\, a/b.yaml",
    "/tmp/x.yaml, /, file:///tmp/x.yaml",
    "-, /, -"
  })
  void a_name_is_encoded(String name, char separator, String uri) {
    assertThat(FileUri.of(name, separator)).isEqualTo(uri);
    assertThat(URI.create(uri).toString()).isEqualTo(uri);
  }

  @ParameterizedTest
  @CsvSource({"C:\\a b\\x.yaml, file:///C:/a%20b/x.yaml", "x:y.yaml, x%3Ay.yaml"})
  void a_drive_stays_one(String name, String uri) {
    assertThat(FileUri.of(name, '\\')).isEqualTo(uri);
  }
}
