#ifndef CTEXT_LINES_H
#define CTEXT_LINES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/// The lines of a file of columns, one at a time. Columns are set apart by a tab or by two or more
/// blanks; a line that begins with # has none, nor has an empty one.
typedef struct {
  const uint8_t *_Nullable bytes;
  size_t size;
  /// Where the next line begins.
  size_t position;
  /// One bit for each of 64 bytes at which a column or line may end, and where the next 64 begin.
  uint64_t borders;
  size_t looked_at;
  /// Number of the current line, from 1.
  size_t line;
  /// Number of columns of the current line; what goes past the eighth is part of it.
  size_t count;
  size_t starts[8];
  size_t ends[8];
} ctext_lines;

/// Goes to the next line; false at the end of the file.
bool ctext_next_line(ctext_lines *_Nonnull lines);

static inline size_t ctext_column_start(const ctext_lines *_Nonnull lines, size_t i) {
  return lines->starts[i];
}

static inline size_t ctext_column_length(const ctext_lines *_Nonnull lines, size_t i) {
  return lines->ends[i] - lines->starts[i];
}

/// A word of a list: its first sixteen bytes with zeros after its end, and its length in bytes.
typedef struct {
  uint64_t first;
  uint64_t second;
  size_t length;
  /// Whether a byte is a capital, an apostrophe, ~ or no ASCII: such words are read the slow way.
  bool is_odd;
} ctext_word;

/// As `ctext_list_word`, for words of any length and with less room.
ctext_word ctext_any_list_word(const uint8_t *_Nonnull from, size_t count);

/// The word at `from`, which goes up to a blank, a comma or the end, `count` bytes on; `room` bytes can
/// be read.
static inline ctext_word ctext_list_word(const uint8_t *_Nonnull from, size_t count, size_t room) {
#if defined(__SSE2__)
  if (room >= 16) {
    typedef uint8_t bytes __attribute__((vector_size(16)));
    typedef char mask __attribute__((vector_size(16)));
    static const uint8_t kept[32] = {255, 255, 255, 255, 255, 255, 255, 255,
                                     255, 255, 255, 255, 255, 255, 255, 255};
    bytes v, first;
    memcpy(&v, from, 16);
    uint32_t ends = (uint32_t)__builtin_ia32_pmovmskb128((mask)(v == ' ') | (mask)(v == ','));
    if (count < 16) ends |= 1u << count;
    if (ends) {
      uint32_t length = (uint32_t)__builtin_ctz(ends);
      mask odd = (mask)((v - 'A') < 26) | (mask)(v == 0x27) | (mask)(v == '~') | (mask)v;
      memcpy(&first, kept + 16 - length, 16);
      first &= v;
      ctext_word word;
      memcpy(&word.first, &first, 8);
      memcpy(&word.second, (uint8_t *)&first + 8, 8);
      word.length = length;
      word.is_odd = ((uint32_t)__builtin_ia32_pmovmskb128(odd) & ((1u << length) - 1)) != 0;
      return word;
    }
  }
#else
  (void)room;
#endif
  return ctext_any_list_word(from, count);
}

/// The bytes of a word of at most sixteen that begins with the first `kept` bytes of the one in `first`
/// and `second` and goes on with those in `added`, zeros after them.
static inline void ctext_joined(uint64_t first, uint64_t second, size_t kept, uint64_t added,
                                uint64_t *_Nonnull low, uint64_t *_Nonnull high) {
  unsigned __int128 whole = (unsigned __int128)second << 64 | first;
  if (kept < 16) {
    unsigned __int128 bit = (unsigned __int128)1 << (8 * kept);
    whole = (whole & (bit - 1)) | (unsigned __int128)added << (8 * kept);
  }
  *low = (uint64_t)whole;
  *high = (uint64_t)(whole >> 64);
}

#endif
