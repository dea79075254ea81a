#include "CICUBreakerPrivate.h"
#include <stdlib.h>
#include <unicode/uchar.h>

_Static_assert(sizeof(UChar) == sizeof(uint16_t), "UChar is UTF-16");
_Static_assert((int)CICU_WORD == (int)UBRK_WORD && (int)CICU_SENTENCE == (int)UBRK_SENTENCE,
               "kinds are ICU's");

cicu_breaker *cicu_breaker_open(int32_t kind, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open((UBreakIteratorType)kind, "", NULL, 0, &code);
  *status = U_FAILURE(code) ? (int32_t)code : 0;
  if (U_FAILURE(code) || !iterator) return NULL;
  cicu_breaker *breaker = calloc(1, sizeof *breaker);
  if (!breaker) {
    ubrk_close(iterator);
    *status = U_MEMORY_ALLOCATION_ERROR;
    return NULL;
  }
  breaker->iterator = iterator;
  return breaker;
}

void cicu_breaker_close(cicu_breaker *breaker) {
  ubrk_close(breaker->iterator);
  free(breaker);
}

int32_t cicu_boundaries(cicu_breaker *breaker, const uint16_t *text, int32_t count, int32_t *ends,
                        int32_t capacity, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  ubrk_setText(breaker->iterator, (const UChar *)text, count, &code);
  *status = U_FAILURE(code) ? (int32_t)code : 0;
  if (U_FAILURE(code)) return 0;
  int32_t found = 0;
  ubrk_first(breaker->iterator);
  for (int32_t end; found < capacity && (end = ubrk_next(breaker->iterator)) != UBRK_DONE; found++)
    ends[found] = end;
  return found;
}

int32_t cicu_character_class(int32_t code_point) {
  if (code_point == 0x85) return CICU_SPACE;
  switch (u_charType(code_point)) {
    case U_UPPERCASE_LETTER:
    case U_TITLECASE_LETTER:
      return CICU_UPPER;
    case U_LOWERCASE_LETTER:
      return CICU_LOWER;
    case U_MODIFIER_LETTER:
    case U_OTHER_LETTER:
      return CICU_LETTER;
    case U_DECIMAL_DIGIT_NUMBER:
    case U_LETTER_NUMBER:
    case U_OTHER_NUMBER:
      return CICU_DIGIT;
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_COMBINING_SPACING_MARK:
      return CICU_MARK;
    case U_SPACE_SEPARATOR:
    case U_LINE_SEPARATOR:
    case U_PARAGRAPH_SEPARATOR:
      return CICU_SPACE;
    case U_CONTROL_CHAR:
    case U_FORMAT_CHAR:
      return CICU_IGNORABLE;
    case U_DASH_PUNCTUATION:
    case U_START_PUNCTUATION:
    case U_END_PUNCTUATION:
    case U_CONNECTOR_PUNCTUATION:
    case U_OTHER_PUNCTUATION:
    case U_INITIAL_PUNCTUATION:
    case U_FINAL_PUNCTUATION:
      return CICU_PUNCTUATION;
    default:
      return CICU_SYMBOL;
  }
}
