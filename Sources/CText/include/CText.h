#ifndef CTEXT_H
#define CTEXT_H

#include <stddef.h>
#include <stdint.h>

/// Copies `count` bytes of UTF-8 up to the first that a JSON string must escape (a control character,
/// a quotation mark, a backslash, DEL) and returns how many that are.
///
/// Writes up to `count` bytes at `to`, those after the first that needs an escape too; `from` and `to`
/// must not overlap.
size_t ctext_copy_plain(uint8_t *_Nonnull to, const uint8_t *_Nonnull from, size_t count);

#endif
