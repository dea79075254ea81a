/* How often the calling thread has allocated memory: stands before the C library's allocator. */
#pragma once
#include <stdint.h>

/* Allocations of this thread so far, growth of a block included. */
uint64_t allocation_count(void);
