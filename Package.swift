// swift-tools-version: 6.1
import PackageDescription

let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "Sayso",
  products: [
    .library(name: "Sayso", targets: ["Sayso"]),
    .executable(name: "sayso", targets: ["SaysoCommand"]),
    .executable(name: "sayso-fit", targets: ["SaysoFit"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // C libraries and data
    .systemLibrary(
      name: "CICUSystem", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"])]),
    .target(name: "CICU", dependencies: ["CICUSystem"], exclude: ["README.md"]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .target(
      name: "LexiconData", path: "Lexicons",
      exclude: ["README.md", "WORDNET-LICENSE", "en", "tools"],
      sources: ["embed.c"]),

    .target(name: "CDigest"),
    .target(name: "CText"),

    // The library
    .target(name: "TextModel", exclude: ["README.md"]),
    .target(name: "JSONText", dependencies: ["CText"], exclude: ["README.md"]),
    .target(
      name: "Lexicons", dependencies: ["TextModel", "LexiconData", "CText"], exclude: ["README.md"]),
    .target(
      name: "Segmentation", dependencies: ["CICU", "CText", "TextModel"], exclude: ["README.md"]),
    .target(
      name: "Syntax", dependencies: ["TextModel", "Lexicons", "CText"], exclude: ["README.md"]),
    .target(
      name: "QuoteExtraction", dependencies: ["TextModel", "Lexicons", "Syntax", "CText"],
      exclude: ["README.md", "Speakers/README.md"]),
    .target(
      name: "StanceTagging", dependencies: ["TextModel", "Lexicons", "Syntax", "CText"],
      exclude: ["README.md"]),
    .target(
      name: "BatchProcessing",
      dependencies: ["TextModel", "JSONText", "CText", "CICU", "CZlib", "CZstd"],
      exclude: ["README.md"]),
    .target(
      name: "ReportPage", path: "Sources/Reports/web",
      exclude: [
        "report.css", "data.js", "route.js", "card.js", "list.js", "overview.js", "tables.js",
        "document.js", "audit.js", "start.js",
      ],
      sources: ["embed.c"]),
    .target(
      name: "Reports",
      dependencies: [
        "TextModel", "JSONText", "CSQLite", "CZlib", "CDigest", "CText", "ReportPage",
      ],
      exclude: ["web", "sayso-1.schema.json", "RECORDS.md", "EXPORTS.md", "README.md"]),
    .target(name: "Scoring", dependencies: ["TextModel", "JSONText"], exclude: ["README.md"]),
    .target(
      name: "Sayso",
      dependencies: [
        "TextModel", "JSONText", "Lexicons", "Segmentation", "Syntax", "QuoteExtraction",
        "StanceTagging", "BatchProcessing", "Reports", "Scoring", "CText",
      ], exclude: ["README.md", "Documentation"]),

    // The commands
    .executableTarget(
      name: "SaysoCommand",
      dependencies: [
        "Sayso", "CICU", "CText", "TextModel", "JSONText", "Lexicons", "Segmentation",
        "BatchProcessing", "Reports",
        argumentParser,
      ], exclude: ["README.md", "FILTER.md"]),
    .executableTarget(
      name: "SaysoFit", dependencies: ["Sayso", argumentParser], exclude: ["README.md"]),

    // Tests, one folder per target
    .testTarget(name: "TextModelTests", dependencies: ["TextModel"]),
    .testTarget(name: "JSONTextTests", dependencies: ["JSONText"]),
    .testTarget(name: "LexiconsTests", dependencies: ["Lexicons"]),
    .testTarget(
      name: "SegmentationTests", dependencies: ["Segmentation", "Lexicons", "TextModel"]),
    .testTarget(
      name: "SyntaxTests", dependencies: ["Syntax", "Segmentation", "Lexicons", "JSONText"]),
    .testTarget(
      name: "QuoteExtractionTests", dependencies: ["Sayso"],
      exclude: ["SpeakerCases.txt", "Examples"]),
    .testTarget(name: "StanceTaggingTests", dependencies: ["Sayso"]),
    .testTarget(
      name: "BatchProcessingTests",
      dependencies: ["BatchProcessing", "TextModel", "JSONText", "CZlib", "CZstd"]),
    .testTarget(
      name: "ReportsTests",
      dependencies: ["Sayso", "Reports", "Scoring", "TextModel", "JSONText", "CDigest"],
      exclude: ["browser", "exports_test.py", "recipes.py"]),
    .testTarget(name: "ScoringTests", dependencies: ["Scoring", "TextModel", "JSONText"]),
    .testTarget(name: "SaysoTests", dependencies: ["Sayso"], exclude: ["Golden"]),
    .testTarget(name: "CommandTests", dependencies: ["SaysoCommand", "JSONText"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c17
)

// Fuzzing needs a toolchain with libFuzzer and is built only by Tests/Fuzz/run.sh. Else the inputs
// it has found are tests.
if Context.environment["SAYSO_FUZZ"] != nil {
  package.products.append(.executable(name: "sayso-fuzz", targets: ["SaysoFuzz"]))
  package.targets.append(
    .executableTarget(
      name: "SaysoFuzz", dependencies: ["Sayso"], path: "Tests/Fuzz",
      exclude: ["corpus", "fuzz.mk", "run.sh", "FuzzCorpusTests.swift"],
      sources: ["FuzzTarget.swift", "SaysoFuzz.swift"]))
} else {
  package.targets.append(
    .testTarget(
      name: "FuzzTests", dependencies: ["Sayso"], path: "Tests/Fuzz",
      exclude: ["corpus", "fuzz.mk", "run.sh", "SaysoFuzz.swift"],
      sources: ["FuzzTarget.swift", "FuzzCorpusTests.swift"]))
}
