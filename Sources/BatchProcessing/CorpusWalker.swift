/// One file to read, or one thing that cannot be read.
public struct CorpusEntry: Sendable {
  /// Path to open.
  var place: SystemPath
  /// What ids are made from: the path within the folder given, else the path given.
  public var name: String
  /// Number of this entry in the walk, from 0.
  public var ordinal: Int
  /// Size in bytes as stored.
  public var size: Int
  /// Nil where it must be told from the first bytes.
  public var format: InputFormat?
  /// Standard input.
  public var isStandardInput = false
  /// Why it cannot be read.
  public var problem: InputError?

  /// Path for messages and records.
  public var path: String { place.text }
}

/// Lists the files under the given paths in byte order of their path, one at a time.
///
/// Hidden files in folders are skipped, and so are files whose names tell no known format unless a
/// pattern of the filter names them. Symbolic links are followed; a linked folder that was visited before is a problem, so the walk ends
/// whatever the links. Memory grows with the largest folder, not with the tree.
public struct CorpusWalker {
  private struct Folder {
    var path: SystemPath
    var name: String
    var identity: FileIdentity
    /// Reached through a symbolic link.
    var linked: Bool
    var listing: FolderListing
  }

  private let roots: [String]
  private let filter: PathFilter
  private let forced: InputFormat?
  /// A folder that is no part of the corpus.
  private let leftOut: FileIdentity?
  private var nextRoot = 0
  private var stack: [Folder] = []
  private var visited: Set<FileIdentity> = []
  private var ordinal = 0
  private var foundInRoot = 0
  /// Files that were left out because of their names.
  public private(set) var skipped = 0

  /// - Parameters:
  ///   - roots: Files, folders, patterns with `*`, `?`, `[…]`, or `-`.
  ///   - leavingOut: A folder under the roots that is not read, such as that of the results.
  public init(
    roots: [String], filter: PathFilter = PathFilter(), format: InputFormat? = nil,
    leavingOut: String? = nil
  ) {
    self.roots = roots.flatMap { Glob.expand($0) }
    self.filter = filter
    forced = format
    leftOut = leavingOut.flatMap { path in try? FileStatus.of(SystemPath(path)).identity }
  }

  /// Walks through what a run with these options reads.
  public init(roots: [String], options: InputOptions) {
    self.init(
      roots: roots, filter: options.filter, format: options.format,
      leavingOut: options.resultFolder)
  }

  /// The next entry, or nil at the end.
  public mutating func next() -> CorpusEntry? {
    while true {
      if let last = stack.indices.last {
        guard let item = stack[last].listing.next() else {
          let folder = stack.removeLast()
          if stack.isEmpty && foundInRoot == 0 {
            let what = skipped > 0 ? "no file of a known format" : "no file"
            return made(
              folder.path, folder.path.text,
              problem: InputError(.emptyInput, "there is \(what) in it"))
          }
          continue
        }
        if let entry = visit(item, in: stack[last]) {
          foundInRoot += 1
          return entry
        }
      } else if nextRoot < roots.count {
        nextRoot += 1
        foundInRoot = 0
        if let entry = start(roots[nextRoot - 1]) { return entry }
      } else {
        return nil
      }
    }
  }

  private mutating func start(_ root: String) -> CorpusEntry? {
    let path = SystemPath(root)
    if root == "-" {
      var entry = made(path, "stdin", format: forced)
      entry.isStandardInput = true
      return entry
    }
    do throws(InputError) {
      let status = try FileStatus.of(path)
      switch status.kind {
      case .regular:
        return made(
          path, path.text, size: status.size, format: forced ?? InputFormat(fileName: root))
      case .directory:
        return enter(path, name: "", status.identity, linked: false)
      case .other(let what):
        return made(
          path, path.text,
          problem: InputError(.notAFile, "is \(what), not a file; for a stream give - and '< file'")
        )
      }
    } catch {
      return made(path, path.text, problem: error)
    }
  }

  private mutating func visit(_ item: FolderListing.Item, in folder: Folder) -> CorpusEntry? {
    let file = SystemPath.text(of: item.name)
    let path = folder.path.appending(item.name)
    let name = folder.name.isEmpty ? file : folder.name + "/" + file
    let format = forced ?? InputFormat(fileName: file)
    if item.kind == .regular && !isRead(name, format) {
      skipped += 1
      return nil
    }
    let status: FileStatus
    do throws(InputError) {
      status = try FileStatus.of(path)
    } catch {
      if !filter.accepts(name) { return nil }
      let leadsNowhere = error.kind == .notFound && item.kind == .link
      return made(
        path, name,
        problem: leadsNowhere ? InputError(.notFound, "the link leads nowhere") : error)
    }
    switch status.kind {
    case .directory:
      if filter.excludesFolder(name) || status.identity == leftOut { return nil }
      let linked = folder.linked || item.kind != .folder
      if stack.contains(where: { $0.identity == status.identity }) {
        let problem = InputError(.symlinkLoop, "the link leads back to a folder it lies in")
        return made(path, name, problem: problem)
      }
      if linked && visited.contains(status.identity) {
        let problem = InputError(.symlinkLoop, "the link leads to a folder that was read before")
        return made(path, name, problem: problem)
      }
      return enter(path, name: name, status.identity, linked: linked)
    case .regular:
      guard isRead(name, format) else {
        skipped += 1
        return nil
      }
      return made(path, name, size: status.size, format: format)
    case .other(let what):
      guard filter.accepts(name) else { return nil }
      return made(path, name, problem: InputError(.notAFile, "is \(what), not a file"))
    }
  }

  /// Whether a file of a folder is read: its name tells a format, or a pattern asks for it.
  private func isRead(_ name: String, _ format: InputFormat?) -> Bool {
    filter.accepts(name) && (format != nil || filter.names)
  }

  /// Lists a folder; returns an entry only where that fails.
  private mutating func enter(
    _ path: SystemPath, name: String, _ identity: FileIdentity, linked: Bool
  ) -> CorpusEntry? {
    visited.insert(identity)
    do throws(InputError) {
      let listing = try FolderListing(path)
      stack.append(
        Folder(path: path, name: name, identity: identity, linked: linked, listing: listing))
      return nil
    } catch {
      return made(path, name.isEmpty ? path.text : name, problem: error)
    }
  }

  private mutating func made(
    _ path: SystemPath, _ name: String, size: Int = 0, format: InputFormat? = nil,
    problem: InputError? = nil
  ) -> CorpusEntry {
    defer { ordinal += 1 }
    return CorpusEntry(
      place: path, name: name, ordinal: ordinal, size: size, format: format, problem: problem)
  }
}
