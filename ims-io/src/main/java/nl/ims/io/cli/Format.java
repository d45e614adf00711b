package nl.ims.io.cli;

/** The formats of what is read and written: for each kind of output a list of its own. */
final class Format {

  private Format() {}

  /** The formats of assessments. */
  enum OfAssessment implements Choice {
    TEXT,
    JSON,
    JSONL,
    SARIF,
    JUNIT,
    GITHUB,
    MARKDOWN,
    HTML
  }

  /** The formats of the facts that are missing. */
  enum OfMissing implements Choice {
    TEXT,
    JSON
  }

  /** The formats of the rules. */
  enum OfRules implements Choice {
    TEXT,
    JSON
  }

  /** The formats of a line of time. */
  enum OfTimeline implements Choice {
    TEXT,
    HTML,
    ICS
  }

  /** The formats of the catalogue. */
  enum OfCatalogue implements Choice {
    TEXT,
    JSON,
    HTML,
    YAML
  }

  /** The formats of statistics. */
  enum OfStats implements Choice {
    TEXT,
    JSON,
    CSV,
    HTML
  }

  /** The formats of what somebody writes from: a draft or an outline. */
  enum OfDraft implements Choice {
    MARKDOWN,
    HTML
  }

  /** The spellings of a dossier. */
  enum OfDossier implements Choice {
    YAML,
    JSON,
    JSONL
  }

  /** Which findings are results of a log. */
  enum OfResults implements Choice {
    FAILING,
    ALL
  }

  /** What can be said of the spelling of the inputs. */
  enum OfInput implements Choice {
    JSONL
  }
}
