/**
 * What helps support to find a fault: its kind, the places in the program, the version. The fault's own message is left out,
 * because it may quote what the person entered.
 */
export function faultDetails(fault: unknown, version: string): string {
  if (!(fault instanceof Error)) return `tenken ${version}\n${typeof fault}`;
  const places = (fault.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line));
  return [`tenken ${version}`, fault.name, ...places].join('\n');
}
