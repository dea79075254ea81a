/* ICU behind opaque handles and plain integers.

   ICU renames its functions per version by macro and its enums clash with those of Foundation's own
   ICU, so its headers are included in this target's .c file only. */
#pragma once
#include <stddef.h>
#include <stdint.h>
#include "CICUBreaker.h"
#include "CICUCharset.h"
#include "CICURules.h"

/* Version of the ICU that was linked at run time, such as "72.1". */
const char *_Nonnull cicu_version(void);
/* Version of Unicode that this ICU implements, such as "15.0". */
const char *_Nonnull cicu_unicode_version(void);
