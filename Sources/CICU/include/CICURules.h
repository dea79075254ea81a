/* The compiled rules of ICU's break iterators as plain tables.

   The call that returns the compiled rules is stable API, their layout is not: it is checked, and
   where it is not the known one there are no tables. */
#pragma once
#include <stdint.h>
#include "CICUBreaker.h"

#pragma clang assume_nonnull begin

typedef struct cicu_rules cicu_rules;

/* The forward state table: state 0 stops, state 1 starts. */
typedef struct {
  int32_t states;
  int32_t categories;
  /* Characters of this category and above are left to a dictionary. */
  int32_t dictionary_start;
  /* Whether a run begins with the category 2 for the begin of the text. */
  int32_t begins_with_category;
  const uint16_t *next;      /* next[state * categories + category] */
  const uint8_t *accepting;  /* by state: 1 where a boundary may stand behind the last character */
  const uint8_t *bmp;        /* category of each code point below 0x10000 */
} cicu_rule_tables;

/* Reads the rules of `breaker`; NULL if their layout or a part of them is not known. */
cicu_rules *_Nullable cicu_rules_open(cicu_breaker *breaker);
void cicu_rules_close(cicu_rules *rules);
cicu_rule_tables cicu_rules_tables(const cicu_rules *rules);
/* Category of any code point; safe on many threads. */
int32_t cicu_rules_category(const cicu_rules *rules, int32_t code_point);

#pragma clang assume_nonnull end
