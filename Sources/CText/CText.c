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
