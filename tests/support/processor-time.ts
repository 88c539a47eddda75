/** What the work gives, and how many seconds of a processor it took: how long it takes on the clock depends on what else the machine does. */
export function withProcessorTime<T>(work: () => T): { result: T; seconds: number } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: (user + system) / 1e6 };
}
