import Glibc

/// What libFuzzer calls with each input; `SAYSO_FUZZ_TARGET` names the target.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  chosen.run(bytes, count)
}

private let chosen: Target = {
  let name = getenv("SAYSO_FUZZ_TARGET").map { String(cString: $0) } ?? ""
  guard let target = Target(rawValue: name) else {
    let names = Target.allCases.map(\.rawValue).joined(separator: " ")
    print("SAYSO_FUZZ_TARGET names none of: \(names)")
    exit(2)
  }
  return target
}()
