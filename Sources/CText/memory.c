/* For madvise. */
#define _GNU_SOURCE
#include "CText.h"

#if defined(__GLIBC__)
#include <malloc.h>
#include <sys/mman.h>

/* How much of the heap is asked for at once, and may lie in large pages. */
static const size_t room = 32u << 20;
static bool is_asked = false;

void ctext_use_large_pages(void) {
  /* Large blocks come from the heap as well, which grows in steps of `room`. */
  mallopt(M_MMAP_THRESHOLD, (int)room);
  mallopt(M_TOP_PAD, (int)room);
  mallopt(M_TRIM_THRESHOLD, (int)(2 * room));
  is_asked = true;
  ctext_use_large_pages_here();
}

void ctext_use_large_pages_here(void) {
  if (!is_asked) return;
  /* More than is free in what the runtime has taken so far: the heap, or that of this thread, grows. */
  char *block = ctext_allocate(1u << 20);
  const uintptr_t page = 4096;
  /* What lies behind the heap's end is refused, and nothing else comes of it. */
  madvise((void *)((uintptr_t)block & ~(page - 1)), room, MADV_HUGEPAGE);
  ctext_free(block);
}
#else
void ctext_use_large_pages(void) {}
void ctext_use_large_pages_here(void) {}
#endif
