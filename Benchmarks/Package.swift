// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that people who build Sayso do not fetch the benchmark library.
let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v13)],
  dependencies: [
    .package(name: "Sayso", path: ".."),
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    .executableTarget(
      name: "PipelineBenchmarks",
      dependencies: [
        .product(name: "Sayso", package: "Sayso"),
        .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "PipelineBenchmarks",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
  ]
)
