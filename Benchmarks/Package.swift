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
    .target(name: "AllocationCount", path: "AllocationCount"),
    .executableTarget(
      name: "PipelineBenchmarks",
      dependencies: [
        "AllocationCount",
        .product(name: "Sayso", package: "Sayso"),
        .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "PipelineBenchmarks", exclude: ["counts.txt", "allocations.txt"],
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
  ]
)
