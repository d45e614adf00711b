package nl.ims.clusters;

import java.util.Arrays;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.io.TextIO;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;

/** Reads dossiers from the first argument, writes answers to the second; options follow. */
final class BeamAssess {

  /** A line in, the lines of its answer out. */
  static final class Assess extends DoFn<String, String> {
    @ProcessElement
    public void assess(@Element String line, OutputReceiver<String> answers) {
      Answers.to(line).forEach(answers::output);
    }
  }

  public static void main(String[] arguments) {
    String[] options = Arrays.copyOfRange(arguments, 2, arguments.length);
    Pipeline pipeline = Pipeline.create(PipelineOptionsFactory.fromArgs(options).create());
    pipeline
        .apply(TextIO.read().from(arguments[0]))
        .apply(ParDo.of(new Assess()))
        .apply(TextIO.write().to(arguments[1]).withHeader(Answers.first()));
    pipeline.run().waitUntilFinish();
  }
}
