# Sayso: `make demo` and `make test` do all their set-up on a fresh machine with Swift and apt.
