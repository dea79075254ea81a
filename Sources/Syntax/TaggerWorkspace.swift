/// The memory that a tagger works in; hand the same one to every call of a thread to save allocations.
public final class TaggerWorkspace {
  private var held: TaggerMemory?
  /// For how many tokens there is room.
  private var capacity = 0

  /// Most tokens whose memory is kept for the next text.
  private static let largest = 1 << 16

  /// A workspace without memory yet; the first text takes it.
  public init() {}

  deinit { held?.free() }

  /// Memory for a text, until the next call.
  func memory(tokens: Int) -> TaggerMemory {
    if let held, tokens <= capacity, capacity <= Self.largest { return held }
    held?.free()
    capacity = max(tokens, min(capacity * 2, Self.largest), 256)
    let memory = TaggerMemory(tokens: capacity)
    held = memory
    return memory
  }
}
