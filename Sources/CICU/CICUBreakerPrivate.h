#pragma once
#include "CICUBreaker.h"
#include <unicode/ubrk.h>

struct cicu_breaker {
  UBreakIterator *iterator;
};
