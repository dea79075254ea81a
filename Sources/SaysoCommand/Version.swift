import CICU

/// What this program is.
enum Version {
  static let sayso = "0.1.0"

  static var icu: String { String(cString: cicu_version()) }

  static var description: String {
    "sayso \(sayso) (ICU \(icu), Unicode \(String(cString: cicu_unicode_version())))"
  }
}
