#include "CICUCharset.h"
#include <stdlib.h>
#include <string.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucsdet.h>

size_t cicu_utf8_valid_prefix(const uint8_t *bytes, size_t count) {
  size_t i = 0;
  while (i < count) {
    uint64_t eight;
    while (i + 8 <= count) {
      memcpy(&eight, bytes + i, 8);
      if (eight & UINT64_C(0x8080808080808080)) break;
      i += 8;
    }
    if (i == count) break;
    uint8_t a = bytes[i];
    if (a < 0x80) {
      i++;
      continue;
    }
    size_t left = count - i;
    if (a < 0xC2 || a > 0xF4) return i;
    if (a < 0xE0) {
      if (left < 2 || (bytes[i + 1] & 0xC0) != 0x80) return i;
      i += 2;
    } else if (a < 0xF0) {
      if (left < 3 || (bytes[i + 1] & 0xC0) != 0x80 || (bytes[i + 2] & 0xC0) != 0x80) return i;
      if (a == 0xE0 && bytes[i + 1] < 0xA0) return i;
      if (a == 0xED && bytes[i + 1] > 0x9F) return i;
      i += 3;
    } else {
      if (left < 4 || (bytes[i + 1] & 0xC0) != 0x80 || (bytes[i + 2] & 0xC0) != 0x80 ||
          (bytes[i + 3] & 0xC0) != 0x80)
        return i;
      if (a == 0xF0 && bytes[i + 1] < 0x90) return i;
      if (a == 0xF4 && bytes[i + 1] > 0x8F) return i;
      i += 4;
    }
  }
  return count;
}

static int copy_name(const char *found, char *name, size_t capacity) {
  if (!found || strlen(found) + 1 > capacity) return -1;
  memcpy(name, found, strlen(found) + 1);
  return 0;
}

int cicu_charset_name(const char *alias, char *name, size_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UConverter *converter = ucnv_open(alias, &status);
  if (U_FAILURE(status)) return -1;
  const char *canonical = ucnv_getName(converter, &status);
  UErrorCode standard = U_ZERO_ERROR;
  /* MIME's names are the common ones; IANA calls ISO-8859-1 "ISO_8859-1:1987". */
  const char *common = ucnv_getStandardName(alias, "MIME", &standard);
  if (U_FAILURE(standard) || !common) {
    standard = U_ZERO_ERROR;
    common = ucnv_getStandardName(alias, "IANA", &standard);
  }
  int result = copy_name(U_SUCCESS(standard) && common ? common : canonical, name, capacity);
  ucnv_close(converter);
  return result;
}

int cicu_charset_detect(const uint8_t *bytes, size_t count, char *name, size_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UCharsetDetector *detector = ucsdet_open(&status);
  if (U_FAILURE(status)) return -1;
  int confidence = -1;
  ucsdet_setText(detector, (const char *)bytes, count > INT32_MAX ? INT32_MAX : (int32_t)count,
                 &status);
  const UCharsetMatch *match = ucsdet_detect(detector, &status);
  if (U_SUCCESS(status) && match) {
    const char *found = ucsdet_getName(match, &status);
    int32_t sure = ucsdet_getConfidence(match, &status);
    if (U_SUCCESS(status) && copy_name(found, name, capacity) == 0) confidence = sure;
  }
  ucsdet_close(detector);
  return confidence;
}

struct cicu_converter {
  UConverter *from;
  UConverter *utf8;
  UChar pivot[1024];
  UChar *pivot_source;
  UChar *pivot_target;
  int64_t replaced;
};

/* Writes U+FFFD for what cannot be read, and counts it. */
static void replace(const void *context, UConverterToUnicodeArgs *args, const char *units,
                    int32_t length, UConverterCallbackReason reason, UErrorCode *status) {
  (void)units;
  (void)length;
  if (reason > UCNV_IRREGULAR) return;
  *status = U_ZERO_ERROR;
  ((cicu_converter *)context)->replaced++;
  static const UChar mark = 0xFFFD;
  ucnv_cbToUWriteUChars(args, &mark, 1, 0, status);
}

cicu_converter *cicu_converter_open(const char *name) {
  cicu_converter *converter = calloc(1, sizeof *converter);
  if (!converter) return NULL;
  UErrorCode status = U_ZERO_ERROR;
  converter->from = ucnv_open(name, &status);
  converter->utf8 = ucnv_open("UTF-8", &status);
  converter->pivot_source = converter->pivot;
  converter->pivot_target = converter->pivot;
  if (U_SUCCESS(status)) {
    ucnv_setToUCallBack(converter->from, replace, converter, NULL, NULL, &status);
  }
  if (U_FAILURE(status)) {
    cicu_converter_close(converter);
    return NULL;
  }
  return converter;
}

void cicu_converter_close(cicu_converter *converter) {
  if (converter->from) ucnv_close(converter->from);
  if (converter->utf8) ucnv_close(converter->utf8);
  free(converter);
}

int cicu_converter_run(cicu_converter *converter, const uint8_t *source, size_t count,
                       size_t *source_used, uint8_t *target, size_t capacity, size_t *target_used,
                       int finish) {
  UErrorCode status = U_ZERO_ERROR;
  static const uint8_t nothing = 0;
  const char *s = (const char *)(source ? source : &nothing);
  const char *start = s;
  char *t = (char *)target;
  ucnv_convertEx(converter->utf8, converter->from, &t, (char *)target + capacity, &s, start + count,
                 converter->pivot, &converter->pivot_source, &converter->pivot_target,
                 converter->pivot + 1024, 0, (UBool)(finish != 0), &status);
  *source_used = (size_t)(s - start);
  *target_used = (size_t)(t - (char *)target);
  if (status == U_BUFFER_OVERFLOW_ERROR) return 1;
  /* An incomplete character at the very end is no failure of the text before it. */
  if (status == U_TRUNCATED_CHAR_FOUND && finish) {
    converter->replaced++;
    *source_used = count;
    return 0;
  }
  return U_FAILURE(status) ? -1 : 0;
}

int64_t cicu_converter_replaced(const cicu_converter *converter) { return converter->replaced; }
