#ifndef CTEXT_H
#define CTEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "lines.h"

/// Copies `count` bytes of UTF-8 up to the first that a JSON string must escape (a control character,
/// a quotation mark, a backslash, DEL) and returns how many that are.
///
/// Writes up to `count` bytes at `to`, those after the first that needs an escape too; `from` and `to`
/// must not overlap.
size_t ctext_copy_plain(uint8_t *_Nonnull to, const uint8_t *_Nonnull from, size_t count);

/// How many bytes stand before the first that a JSON string must escape; the first `known` are known
/// to be plain.
size_t ctext_more_plain(const uint8_t *_Nonnull from, size_t known, size_t count);

/// How many bytes stand before the first that a JSON string must escape.
static inline size_t ctext_plain_length(const uint8_t *_Nonnull from, size_t count) {
#if defined(__SSE2__)
  // Most strings are short: sixteen bytes are looked at here, more elsewhere.
  if (count >= 16) {
    typedef uint8_t bytes __attribute__((vector_size(16)));
    typedef char mask __attribute__((vector_size(16)));
    bytes v;
    memcpy(&v, from, 16);
    mask special = (mask)(v < 0x20) | (mask)(v == 0x22) | (mask)(v == 0x5C) | (mask)(v == 0x7F);
    unsigned bits = (unsigned)__builtin_ia32_pmovmskb128(special);
    if (bits) return (size_t)__builtin_ctz(bits);
    return ctext_more_plain(from, 16, count);
  }
#endif
  return ctext_more_plain(from, 0, count);
}

/// Looks at the name of a JSON member and its colon, where 24 bytes can be read at `from`: at most one
/// blank, a plain string of at most fifteen bytes, a colon, at most one blank, the value. Returns where
/// the string begins, its length, and where the value begins, a byte each from the lowest; 0 where it
/// is anything else.
static inline uint32_t ctext_member_name(const uint8_t *_Nonnull from) {
  uint32_t start = from[0] == ' ' ? 1 : 0;
  if (from[start] != '"') return 0;
  start++;
#if defined(__SSE2__)
  typedef uint8_t bytes __attribute__((vector_size(16)));
  typedef char mask __attribute__((vector_size(16)));
  bytes v;
  memcpy(&v, from + start, 16);
  mask special = (mask)(v < 0x20) | (mask)(v == 0x22) | (mask)(v == 0x5C) | (mask)(v == 0x7F);
  unsigned bits = (unsigned)__builtin_ia32_pmovmskb128(special);
  if (!bits) return 0;
  uint32_t length = (uint32_t)__builtin_ctz(bits);
#else
  uint32_t length = (uint32_t)ctext_plain_length(from + start, 16);
  if (length == 16) return 0;
#endif
  uint32_t end = start + length;
  if (from[end] != '"' || from[end + 1] != ':') return 0;
  uint32_t value = end + 2;
  value += from[value] == ' ' ? 1 : 0;
  if (from[value] <= 0x20) return 0;
  return start | length << 8 | value << 16;
}

/// How many bytes of ASCII stand before the first other one.
size_t ctext_ascii_length(const uint8_t *_Nonnull from, size_t count);

/// Whether the bytes are well-formed UTF-8.
bool ctext_is_utf8(const uint8_t *_Nonnull from, size_t count);

/// The value as it is, hidden from the compiler: what is worked out of it by arithmetic stays
/// arithmetic and becomes no branch, which would have to be guessed.
static inline uint64_t ctext_hidden(uint64_t value) {
  __asm__("" : "+r"(value));
  return value;
}

/// How many ASCII letters stand at `from`, where sixteen bytes can be read, in the lowest byte; 256
/// more where one is upper case, 512 more where one is lower case.
static inline uint32_t ctext_letters(const uint8_t *_Nonnull from) {
  typedef uint8_t bytes __attribute__((vector_size(16)));
  bytes v, upper, lower;
  memcpy(&v, from, 16);
  upper = (bytes)((v - 'A') < 26);
  lower = (bytes)((v - 'a') < 26);
#if defined(__SSE2__)
  typedef char mask __attribute__((vector_size(16)));
  uint32_t uppers = (uint32_t)__builtin_ia32_pmovmskb128((mask)upper);
  uint32_t lowers = (uint32_t)__builtin_ia32_pmovmskb128((mask)lower);
  uint32_t length = (uint32_t)__builtin_ctz(~(uppers | lowers));
  uint32_t before = (1u << length) - 1;
  return length | (uint32_t)((uppers & before) != 0) << 8 | (uint32_t)((lowers & before) != 0) << 9;
#else
  uint32_t length = 0, seen = 0;
  for (; length < 16 && (upper[length] | lower[length]); length++)
    seen |= upper[length] ? 256u : 512u;
  return length | seen;
#endif
}

/// How many bytes stand before the first, or a multiple of sixteen of them, that is below 14 or the
/// first of U+2000 to U+2FFF, with which a line may end.
static inline size_t ctext_before_line_end(const uint8_t *_Nonnull from, size_t count) {
  size_t at = 0;
#if defined(__SSE2__)
  typedef uint8_t bytes __attribute__((vector_size(16)));
  typedef char mask __attribute__((vector_size(16)));
  for (; at + 16 <= count; at += 16) {
    bytes v;
    memcpy(&v, from + at, 16);
    unsigned bits = (unsigned)__builtin_ia32_pmovmskb128((mask)(v < 14) | (mask)(v == 0xE2));
    if (bits) return at + (size_t)__builtin_ctz(bits);
  }
#endif
  return at;
}

/// How many bytes stand before the first, or a multiple of sixteen of them, that is a control
/// character, one of . ! ? or no ASCII.
static inline size_t ctext_before_stop(const uint8_t *_Nonnull from, size_t count) {
  size_t at = 0;
#if defined(__SSE2__)
  typedef uint8_t bytes __attribute__((vector_size(16)));
  typedef char mask __attribute__((vector_size(16)));
  for (; at + 16 <= count; at += 16) {
    bytes v;
    memcpy(&v, from + at, 16);
    mask stops = (mask)(v == '.') | (mask)(v == '!') | (mask)(v == '?');
    unsigned bits = (unsigned)__builtin_ia32_pmovmskb128(stops | (mask)(v < 0x20) | (mask)(v > 0x7E));
    if (bits) return at + (size_t)__builtin_ctz(bits);
  }
#endif
  return at;
}

/// Memory for `size` bytes, aligned for any plain value; to be given back to `ctext_free`. What Swift
/// allocates through a pointer is asked for with an alignment, which costs three times as much.
static inline void *_Nonnull ctext_allocate(size_t size) {
  void *memory = malloc(size ? size : 1);
  if (!memory) abort();
  return memory;
}

static inline void ctext_free(void *_Nonnull memory) { free(memory); }

/// Lets what this thread and those that ask allocate from now on lie in large pages, where the system
/// has them, so that fewer pages are to be made and found. For programs, at their start: it changes how
/// the allocator of the whole process works.
void ctext_use_large_pages(void);

/// The same for a new thread, which has memory of its own; nothing where the program has not asked.
void ctext_use_large_pages_here(void);

/// Asks for memory that is to be read soon, so that nothing waits for it then.
static inline void ctext_prefetch(const void *_Nonnull place) { __builtin_prefetch(place); }

/// The lower 18 bits of the first of four slots whose upper 14 bits are `fingerprint`, 0 where none has
/// them. Found without a branch.
static inline uint32_t ctext_slot_value(const uint32_t *_Nonnull slots, uint32_t fingerprint) {
#if defined(__SSE2__)
  typedef uint32_t four __attribute__((vector_size(16)));
  typedef float lanes __attribute__((vector_size(16)));
  four v;
  memcpy(&v, slots, 16);
  four agrees = (four)((v >> 18) == fingerprint);
  uint32_t bits = (uint32_t)__builtin_ia32_movmskps((lanes)agrees);
  // The fourth lane where none agrees, which is then masked.
  uint32_t value = slots[__builtin_ctz(bits | 8)];
  return value & 0x3FFFF & (uint32_t)-(int32_t)(bits != 0);
#else
  uint32_t value = 0;
  for (int i = 3; i >= 0; i--) {
    uint32_t agrees = -(uint32_t)(slots[i] >> 18 == fingerprint);
    value = (slots[i] & 0x3FFFF & agrees) | (value & ~agrees);
  }
  return value;
#endif
}

/// Writes the first `count` bytes (1 to 16) at `from`, where sixteen can be read, with A-Z turned into
/// a-z, to two words, zeros after them; false where one is not ASCII.
static inline bool ctext_folded(const uint8_t *_Nonnull from, size_t count,
                                uint64_t *_Nonnull first, uint64_t *_Nonnull second) {
  typedef uint8_t bytes __attribute__((vector_size(16)));
  static const uint8_t kept[32] = {255, 255, 255, 255, 255, 255, 255, 255,
                                   255, 255, 255, 255, 255, 255, 255, 255};
  bytes v, mask;
  uint64_t words[2];
  memcpy(&v, from, 16);
  memcpy(&mask, kept + 16 - count, 16);
  v &= mask;
  v |= (bytes)((v - 'A') < 26) & 0x20;
  memcpy(words, &v, 16);
  *first = words[0];
  *second = words[1];
  return ((words[0] | words[1]) & 0x8080808080808080) == 0;
}

/// Eight bytes with A-Z turned into a-z.
static inline uint64_t ctext_small_letters(uint64_t bytes) {
  const uint64_t ones = 0x0101010101010101;
  uint64_t low = bytes & 0x7f * ones;
  uint64_t upper = ((low + (0x80 - 'A') * ones) ^ (low + (0x7f - 'Z') * ones)) & ~bytes & 0x80 * ones;
  return bytes | upper >> 2;
}

/// A hash of a word (one byte at least) in small letters, in the lowest 30 bits; the next bit tells
/// whether a hyphen stands in it.
static inline uint32_t ctext_word_hash(const uint8_t *_Nonnull from, size_t count) {
  const uint64_t ones = 0x0101010101010101;
  uint64_t hash = count * 0x9E3779B97F4A7C15, hyphens = 0, next;
  uint32_t first, last;
  while (count > 8) {
    memcpy(&next, from, 8);
    uint64_t other = next ^ '-' * ones;
    hyphens |= (other - ones) & ~other;
    hash = (hash ^ ctext_small_letters(next)) * 0xA0761D6478BD642F;
    hash ^= hash >> 32;
    from += 8;
    count -= 8;
  }
  if (count == 8) {
    memcpy(&next, from, 8);
  } else if (count >= 4) {
    memcpy(&first, from, 4);
    memcpy(&last, from + count - 4, 4);
    next = (uint64_t)last << 32 | first;
  } else {
    next = (uint64_t)from[count - 1] << 16 | (uint64_t)from[count >> 1] << 8 | from[0];
  }
  uint64_t other = next ^ '-' * ones;
  hyphens |= (other - ones) & ~other;
  hash = (hash ^ ctext_small_letters(next)) * 0xA0761D6478BD642F;
  hash = (hash ^ hash >> 32) * 0xE7037ED1A0B428DB;
  return (uint32_t)(hash >> 34) | ((hyphens & 0x80 * ones) != 0 ? 1u << 30 : 0);
}

#endif
