/* ICU's break iterators and character classes behind opaque handles and plain integers. */
#pragma once
#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

typedef struct cicu_breaker cicu_breaker;

/* Kinds of boundaries; the values are ICU's. */
enum { CICU_WORD = 1, CICU_SENTENCE = 3 };

/* Opens an untailored (root locale) break iterator; `*status` gets ICU's error code or 0. */
cicu_breaker *_Nullable cicu_breaker_open(int32_t kind, int32_t *status);
void cicu_breaker_close(cicu_breaker *breaker);

/* Writes the end of every segment of the `count` UTF-16 units at `text`, in units, at most `capacity`
   of them; returns how many. `*status` gets ICU's error code or 0. */
int32_t cicu_boundaries(cicu_breaker *breaker, const uint16_t *text, int32_t count, int32_t *ends,
                        int32_t capacity, int32_t *status);

/* What a code point is, as far as cutting news text asks. */
enum {
  CICU_SYMBOL = 0,
  CICU_UPPER = 1,
  CICU_LOWER = 2,
  CICU_LETTER = 3,
  CICU_DIGIT = 4,
  CICU_MARK = 5,
  CICU_SPACE = 6,
  CICU_IGNORABLE = 7,
  CICU_PUNCTUATION = 8
};
int32_t cicu_character_class(int32_t code_point);

#pragma clang assume_nonnull end
