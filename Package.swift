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
    .target(name: "CICU", dependencies: ["CICUSystem"]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .target(
      name: "LexiconData", path: "Lexicons", exclude: ["README.md", "WORDNET-LICENSE", "en", "tools"],
      sources: ["embed.c"]),

    // The library
    .target(name: "TextModel"),
    .target(name: "JSONText"),
    .target(name: "Lexicons", dependencies: ["TextModel", "LexiconData"]),
    .target(name: "Segmentation", dependencies: ["CICU", "TextModel"]),
    .target(name: "Syntax", dependencies: ["TextModel", "Lexicons"]),
    .target(name: "QuoteExtraction", dependencies: ["TextModel", "Lexicons", "Syntax"]),
    .target(name: "StanceTagging", dependencies: ["TextModel", "Lexicons", "Syntax"]),
    .target(
      name: "BatchProcessing", dependencies: ["TextModel", "JSONText", "CICU", "CZlib", "CZstd"]),
    .target(name: "Reports", dependencies: ["TextModel", "JSONText", "CSQLite"]),
    .target(name: "Scoring", dependencies: ["TextModel", "JSONText"]),
    .target(
      name: "Sayso",
      dependencies: [
        "TextModel", "JSONText", "Lexicons", "Segmentation", "Syntax", "QuoteExtraction",
        "StanceTagging", "BatchProcessing", "Reports", "Scoring",
      ]),

    // The commands
    .executableTarget(
      name: "SaysoCommand",
      dependencies: [
        "Sayso", "CICU", "TextModel", "JSONText", "Lexicons", "BatchProcessing", "Reports",
        argumentParser,
      ], exclude: ["FILTER.md"]),
    .executableTarget(name: "SaysoFit", dependencies: ["Sayso", argumentParser]),

    // Tests, one folder per target
    .testTarget(name: "TextModelTests", dependencies: ["TextModel"]),
    .testTarget(name: "JSONTextTests", dependencies: ["JSONText"]),
    .testTarget(name: "LexiconsTests", dependencies: ["Lexicons"]),
    .testTarget(name: "SegmentationTests", dependencies: ["Segmentation", "CICU", "TextModel"]),
    .testTarget(name: "SyntaxTests", dependencies: ["Syntax", "Segmentation", "Lexicons", "JSONText"]),
    .testTarget(name: "QuoteExtractionTests", dependencies: ["Sayso"]),
    .testTarget(name: "StanceTaggingTests", dependencies: ["Sayso"]),
    .testTarget(name: "BatchProcessingTests", dependencies: ["BatchProcessing", "TextModel"]),
    .testTarget(name: "ReportsTests", dependencies: ["Reports", "TextModel", "JSONText"]),
    .testTarget(name: "ScoringTests", dependencies: ["Scoring", "TextModel", "JSONText"]),
    .testTarget(name: "SaysoTests", dependencies: ["Sayso"]),
    .testTarget(name: "CommandTests", dependencies: ["Sayso", "SaysoCommand", "JSONText"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c17
)
