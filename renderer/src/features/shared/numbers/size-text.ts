const KILO = 1024;
const ONE_DIGIT = new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 1 });
const WHOLE = new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 0 });

/** A size in bytes as people say it: 「820KB」, 「1.4MB」. Anything below one KB is one KB. */
export function sizeText(bytes: number): string {
  if (bytes < KILO * KILO) return `${WHOLE.format(Math.max(1, Math.ceil(bytes / KILO)))}KB`;
  return `${ONE_DIGIT.format(bytes / KILO / KILO)}MB`;
}
