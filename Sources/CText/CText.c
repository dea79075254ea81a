#include "CText.h"
#include <string.h>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/* Has the top bit of every byte set that needs an escape; bytes after the first such may be wrong. */
static inline uint64_t escapes(uint64_t word) {
  const uint64_t ones = 0x0101010101010101, tops = 0x8080808080808080;
  uint64_t quote = word ^ ones * 0x22, backslash = word ^ ones * 0x5C, del = word ^ ones * 0x7F;
  return (((word - ones * 0x20) & ~word) | ((quote - ones) & ~quote) |
          ((backslash - ones) & ~backslash) | ((del - ones) & ~del)) &
         tops;
}

static inline size_t plain(const uint8_t *from, size_t at, size_t count) {
  while (at < count && from[at] >= 0x20 && from[at] != 0x22 && from[at] != 0x5C && from[at] != 0x7F)
    at++;
  return at;
}

#if defined(__SSE2__)
typedef __m128i block;

/* One bit for each of sixteen bytes that needs an escape. */
static inline unsigned marked(block v) {
  block control = _mm_cmpeq_epi8(_mm_min_epu8(v, _mm_set1_epi8(0x1F)), v);
  block quote = _mm_cmpeq_epi8(v, _mm_set1_epi8(0x22));
  block backslash = _mm_cmpeq_epi8(v, _mm_set1_epi8(0x5C));
  block del = _mm_cmpeq_epi8(v, _mm_set1_epi8(0x7F));
  return (unsigned)_mm_movemask_epi8(
      _mm_or_si128(_mm_or_si128(control, quote), _mm_or_si128(backslash, del)));
}

/* Copies sixteen bytes; bits as above. */
static inline unsigned copied(uint8_t *to, const uint8_t *from) {
  block v = _mm_loadu_si128((const block *)from);
  _mm_storeu_si128((block *)to, v);
  return marked(v);
}

static inline size_t first(unsigned bits, const uint8_t *from, size_t at) {
  (void)from;
  return at + (size_t)__builtin_ctz(bits);
}
#else
static inline unsigned copied(uint8_t *to, const uint8_t *from) {
  uint64_t low, high;
  memcpy(&low, from, 8);
  memcpy(&high, from + 8, 8);
  memcpy(to, &low, 8);
  memcpy(to + 8, &high, 8);
  return (escapes(low) | escapes(high)) != 0;
}

static inline size_t first(unsigned bits, const uint8_t *from, size_t at) {
  (void)bits;
  return plain(from, at, at + 16);
}
#endif

size_t ctext_more_plain(const uint8_t *from, size_t known, size_t count) {
  size_t at = known;
#if defined(__SSE2__)
  for (; at + 16 <= count; at += 16) {
    unsigned bits = marked(_mm_loadu_si128((const block *)(from + at)));
    if (bits) return first(bits, from, at);
  }
#else
  for (; at + 8 <= count; at += 8) {
    uint64_t word;
    memcpy(&word, from + at, 8);
    if (escapes(word)) break;
  }
#endif
  return plain(from, at, count);
}

size_t ctext_copy_plain(uint8_t *to, const uint8_t *from, size_t count) {
  size_t at = 0;
  for (; at + 16 <= count; at += 16) {
    unsigned bits = copied(to + at, from + at);
    if (bits) return first(bits, from, at);
  }
  if (at == count) return count;
  if (at > 0) {
    /* The last sixteen bytes, the first of which are known to be plain. */
    unsigned bits = copied(to + count - 16, from + count - 16);
    return bits ? first(bits, from, count - 16) : count;
  }
  if (count >= 8) {
    uint64_t low, high;
    memcpy(&low, from, 8);
    memcpy(&high, from + count - 8, 8);
    memcpy(to, &low, 8);
    memcpy(to + count - 8, &high, 8);
    return escapes(low) | escapes(high) ? plain(from, 0, count) : count;
  }
  if (count >= 4) {
    uint32_t low, high;
    memcpy(&low, from, 4);
    memcpy(&high, from + count - 4, 4);
    memcpy(to, &low, 4);
    memcpy(to + count - 4, &high, 4);
    return escapes(low | (uint64_t)high << 32) ? plain(from, 0, count) : count;
  }
  for (size_t i = 0; i < count; i++) to[i] = from[i];
  return plain(from, 0, count);
}

size_t ctext_ascii_length(const uint8_t *from, size_t count) {
  size_t at = 0;
#if defined(__SSE2__)
  for (; at + 16 <= count; at += 16) {
    unsigned bits = (unsigned)_mm_movemask_epi8(_mm_loadu_si128((const block *)(from + at)));
    if (bits) return at + (size_t)__builtin_ctz(bits);
  }
#endif
  while (at < count && from[at] < 0x80) at++;
  return at;
}

static inline bool goes_on(const uint8_t *from, size_t length) {
  for (size_t i = 1; i < length; i++)
    if ((from[i] & 0xC0) != 0x80) return false;
  return true;
}

bool ctext_is_utf8(const uint8_t *from, size_t count) {
  size_t at = 0;
  for (;;) {
    at += ctext_ascii_length(from + at, count - at);
    if (at == count) return true;
    uint8_t lead = from[at], next = at + 1 < count ? from[at + 1] : 0;
    size_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    /* No longer form than needed, no surrogate, nothing above U+10FFFF. */
    if (lead < 0xC2 || lead > 0xF4 || (lead == 0xE0 && next < 0xA0) ||
        (lead == 0xED && next > 0x9F) || (lead == 0xF0 && next < 0x90) ||
        (lead == 0xF4 && next > 0x8F))
      return false;
    if (count - at < length || !goes_on(from + at, length)) return false;
    at += length;
  }
}
