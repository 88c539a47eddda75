/** Looks labels up by code; a code without one stands for itself. */
export function labels(entries: readonly (readonly [string, string])[]): (code: string) => string {
  const known = new Map(entries);
  return (code) => known.get(code) ?? code;
}
