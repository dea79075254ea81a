/// ICU refused to open or run a break iterator.
public struct SegmentationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What was tried, such as "open a word break iterator".
  public let task: String
  /// ICU's error code (`UErrorCode`), 0 where ICU gave none.
  public let code: Int32

  public var description: String { "ICU \(ICUVersion.icu) could not \(task): error \(code)" }
}
