/* Intentionally empty: ICU headers stay inside CICU. */
