#include "lines.h"
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/* One bit for each of sixteen bytes, where seventeen can be read: an end of line, a tab, or a blank
   before another or before a tab. */
static inline unsigned borders(const uint8_t *from) {
#if defined(__SSE2__)
  __m128i v = _mm_loadu_si128((const __m128i *)from);
  __m128i after = _mm_loadu_si128((const __m128i *)(from + 1));
  __m128i blank = _mm_set1_epi8(' '), tab = _mm_set1_epi8('\t'), end = _mm_set1_epi8('\n');
  __m128i wide = _mm_and_si128(
      _mm_cmpeq_epi8(v, blank),
      _mm_or_si128(_mm_cmpeq_epi8(after, blank), _mm_cmpeq_epi8(after, tab)));
  return (unsigned)_mm_movemask_epi8(
      _mm_or_si128(wide, _mm_or_si128(_mm_cmpeq_epi8(v, tab), _mm_cmpeq_epi8(v, end))));
#else
  unsigned bits = 0;
  for (unsigned i = 0; i < 16; i++) {
    bool wide = from[i] == ' ' && (from[i + 1] == ' ' || from[i + 1] == '\t');
    bits |= (unsigned)(wide || from[i] == '\t' || from[i] == '\n') << i;
  }
  return bits;
#endif
}

static inline uint64_t borders_of_whole(const uint8_t *bytes) {
  return borders(bytes) | (uint64_t)borders(bytes + 16) << 16 |
         (uint64_t)borders(bytes + 32) << 32 | (uint64_t)borders(bytes + 48) << 48;
}

__attribute__((noinline)) static uint64_t borders_of_rest(const uint8_t *bytes, size_t count) {
  uint8_t rest[65] = {0};
  memcpy(rest, bytes, count);
  return borders_of_whole(rest);
}

/* Apart, so that the loop over borders has the registers for itself. */
__attribute__((noinline)) static uint64_t borders_of_64(const uint8_t *bytes, size_t count) {
  return count < 65 ? borders_of_rest(bytes, count) : borders_of_whole(bytes);
}

static inline bool is_blank(uint8_t byte) { return byte == ' ' || byte == '\t'; }

/* Goes past a line without columns. */
__attribute__((noinline)) static void skip_comment(ctext_lines *lines) {
  const uint8_t *from = lines->bytes + lines->position;
  const uint8_t *end = memchr(from, '\n', lines->size - lines->position);
  const size_t next = end ? (size_t)(end - lines->bytes) + 1 : lines->size;
  lines->position = next;
  if (next >= lines->looked_at) {
    lines->looked_at = next;
    lines->borders = 0;
  } else {
    lines->borders &= ~UINT64_C(0) << (64 - (lines->looked_at - next));
  }
}

/* Takes away what blanks behind the end of line of another system have left: carriage returns at the
   end of the last column, and columns of nothing else. Returns how many columns are left. */
static size_t trimmed(ctext_lines *lines, size_t count) {
  while (count > 0) {
    size_t start = lines->starts[count - 1], end = lines->ends[count - 1];
    if (end == start || lines->bytes[end - 1] != '\r') break;
    while (end > start && (is_blank(lines->bytes[end - 1]) || lines->bytes[end - 1] == '\r')) end--;
    lines->ends[count - 1] = end;
    if (end > start) break;
    count--;
  }
  return count;
}

bool ctext_next_line(ctext_lines *lines) {
  const uint8_t *bytes = lines->bytes;
  const size_t size = lines->size;
  size_t start = lines->position, count = 0, end = size;
  if (start >= size) return false;
  lines->line++;
  lines->count = 0;
  if (bytes[start] == '#') {
    skip_comment(lines);
    return true;
  }
  uint64_t found = lines->borders;
  size_t looked_at = lines->looked_at;
  for (;;) {
    while (!found) {
      if (looked_at >= size) goto ended;
      found = borders_of_64(bytes + looked_at, size - looked_at);
      looked_at += 64;
    }
    const size_t at = looked_at - 64 + (size_t)__builtin_ctzll(found);
    found &= found - 1;
    if (bytes[at] == '\n') {
      end = at;
      break;
    }
    /* Within a run of blanks, or past the last column. */
    if (at < start || count == 7) continue;
    lines->starts[count] = start;
    lines->ends[count] = at;
    count++;
    start = at + 1;
    while (start < size && is_blank(bytes[start])) start++;
  }
ended:
  lines->borders = found;
  lines->looked_at = looked_at;
  lines->position = end + 1;
  size_t last = end;
  while (last > start && (is_blank(bytes[last - 1]) || bytes[last - 1] == '\r')) last--;
  if (last > start) {
    lines->starts[count] = start;
    lines->ends[count] = last;
    count++;
  } else {
    count = trimmed(lines, count);
  }
  lines->count = count;
  return true;
}

ctext_word ctext_any_list_word(const uint8_t *from, size_t count) {
  ctext_word word = {0, 0, 0, false};
  while (word.length < count && from[word.length] != ' ' && from[word.length] != ',') {
    const uint8_t byte = from[word.length];
    word.is_odd |= (byte >= 'A' && byte <= 'Z') || byte == '\'' || byte == '~' || byte >= 0x80;
    if (word.length < 8) word.first |= (uint64_t)byte << 8 * word.length;
    else if (word.length < 16) word.second |= (uint64_t)byte << 8 * (word.length - 8);
    word.length++;
  }
  return word;
}
