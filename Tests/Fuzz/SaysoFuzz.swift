import Glibc

/// What libFuzzer calls with each input; `SAYSO_FUZZ_TARGET` names the target.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  do {
    try chosen.run(Array(UnsafeBufferPointer(start: bytes, count: count)))
  } catch {
    fatalError("\(error): does not hold")
  }
  return 0
}

private let chosen: FuzzTarget = {
  let name = getenv("SAYSO_FUZZ_TARGET").map { String(cString: $0) } ?? ""
  guard let target = FuzzTarget(rawValue: name) else {
    let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: " ")
    print("SAYSO_FUZZ_TARGET names none of: \(names)")
    exit(2)
  }
  return target
}()
