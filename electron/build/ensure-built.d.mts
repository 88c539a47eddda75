export type BuildTarget = 'renderer' | 'main' | 'preload' | 'cli' | 'launch';
/** Everything that can be built, in the order it is built. */
export const TARGETS: readonly BuildTarget[];
/** Builds what is missing or older than the sources into dist/<target>. Rejects with the build's own output when a build fails. */
export function ensureBuilt(targets: readonly BuildTarget[]): Promise<void>;
/** Builds the targets even when they are current. */
export function buildAnew(targets: readonly BuildTarget[]): Promise<void>;
