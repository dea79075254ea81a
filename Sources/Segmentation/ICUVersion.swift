import CICU

/// Versions of the ICU in use.
public enum ICUVersion {
  /// Version of ICU, such as "72.1".
  public static var icu: String { String(cString: cicu_version()) }
  /// Version of Unicode that this ICU implements, such as "15.0".
  public static var unicode: String { String(cString: cicu_unicode_version()) }
}
