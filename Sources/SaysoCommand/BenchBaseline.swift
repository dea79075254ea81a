import BatchProcessing
import JSONText

/// The figures of an earlier run that a new one is compared with.
struct BenchBaseline {
  let ofICU: Double
  let megabytesPerSecond: Double
  let quotations: Int

  /// Reads the output of `sayso bench --json`.
  ///
  /// - Throws: `CommandFailure` where the file is something else.
  init(path: String) throws {
    let bytes: [UInt8]
    do throws(InputError) {
      bytes = try readFile(path, atMost: 1 << 24)
    } catch {
      throw CommandFailure.usage("\(path): \(error.problem)")
    }
    let value: JSONValue
    do throws(JSONError) {
      value = try bytes.withUnsafeBufferPointer { (bytes) throws(JSONError) in
        try JSONParser.parse(bytes)
      }
    } catch {
      throw CommandFailure.usage("\(path): no output of sayso bench --json: \(error.problem)")
    }
    guard value["type"]?.string == "bench", let ratio = value["of_bare_icu"]?["median"]?.double,
      let rate = value["mb_per_cpu_second"]?["median"]?.double,
      let quotations = value["quotations"]?.int, ratio > 0
    else { throw CommandFailure.usage("\(path): no output of sayso bench --json") }
    ofICU = ratio
    megabytesPerSecond = rate
    self.quotations = quotations
  }

  /// A sentence on the difference, and the share of the ratio to bare ICU that was lost (negative
  /// where it grew).
  func change(to report: BenchReport) -> (text: String, loss: Double) {
    let loss = 1 - report.ofICU.median / ofICU
    let rate = report.rate(report.megabytes, report.whole).median
    var text = "baseline: of bare ICU \(BenchReport.fixed(ofICU, 3)), now "
    text += "\(BenchReport.fixed(report.ofICU.median, 3)) "
    text += "(\(loss > 0 ? "-" : "+")\(BenchReport.fixed(abs(loss) * 100, 1)) %); "
    text += "MB for a CPU second \(BenchReport.fixed(megabytesPerSecond, 2)), now "
    text += BenchReport.fixed(rate, 2)
    if quotations != report.counts.quotations {
      text += "; quotations \(quotations), now \(report.counts.quotations): other work was done"
    }
    return (text, loss)
  }
}
