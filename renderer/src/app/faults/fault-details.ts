/**
 * What helps support to find a fault: its kind, the places in the program, the version. The fault's own message is left out,
 * because it may quote what the person entered.
 */
export function faultDetails(fault: unknown, version: string): string {
  if (!(fault instanceof Error)) return `tenken ${version}\n${typeof fault}`;
  // A message of several lines can look like places.
  const afterMessage = (fault.stack ?? '')
    .split(fault.message === '' ? '\n' : fault.message)
    .slice(1)
    .join('\n');
  const places = afterMessage.split('\n').filter((line) => /^\s+at /u.test(line));
  return [`tenken ${version}`, fault.name, ...places].join('\n');
}
