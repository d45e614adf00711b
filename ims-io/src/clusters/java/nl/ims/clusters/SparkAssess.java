package nl.ims.clusters;

import java.io.IOException;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;

/** Reads dossiers from the first argument, and writes answers into the folder of the second. */
final class SparkAssess {

  public static void main(String[] arguments) throws IOException {
    try (SparkSession spark = SparkSession.builder().appName("assess").getOrCreate()) {
      FlatMapFunction<String, String> assess = line -> Answers.to(line).iterator();
      Dataset<String> lines = spark.read().textFile(arguments[0]);
      Dataset<String> answers = lines.flatMap(assess, Encoders.STRING());
      Dataset<String> first = spark.createDataset(List.of(Answers.first()), Encoders.STRING());
      first.union(answers).write().text(arguments[1]);
    }
  }
}
