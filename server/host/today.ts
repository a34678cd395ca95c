/** The one place that looks at the clock. */

/** The date where the program runs, as `2026-07-01`. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
