/* SHA-256 (FIPS 180-4), by the processor's own instructions where it has them. */
#pragma once
#include <stddef.h>
#include <stdint.h>

/* Writes the 32 bytes of the digest of `count` bytes to `digest`. */
void digest_sha256(const uint8_t *_Nullable bytes, size_t count, uint8_t *_Nonnull digest);
/* The same in plain C, for tests. */
void digest_sha256_plain(const uint8_t *_Nullable bytes, size_t count, uint8_t *_Nonnull digest);
