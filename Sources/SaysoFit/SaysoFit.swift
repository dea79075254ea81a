import ArgumentParser

/// The program that makes the point tables under `Lexicons/` from annotated articles.
@main struct SaysoFit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sayso-fit",
    abstract: "Make the point tables from annotated articles, with the very features of the run.",
    subcommands: [
      StanceFit.self, AttributionFit.self, Predict.self, SpeakerAccuracy.self, TagScore.self,
    ])
}
