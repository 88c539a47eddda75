import { useEffect, useEffectEvent, useState } from 'react';
import type { Watch } from '#domain/answers/response-repository.ts';
import { afterPress } from './after-press.ts';

/**
 * The current value of something stored, and again after every change; undefined until it is known for the first time.
 * `watch` is made anew only when `key` changes, which has to name what is watched.
 */
export function useWatched<T>(key: string, watch: () => Watch<T>): T | undefined {
  const [seen, setSeen] = useState<{ key: string; value: T } | null>(null);
  const begin = useEffectEvent(watch);
  useEffect(() => begin()((value) => afterPress(() => setSeen({ key, value }))), [key]);
  return seen !== null && seen.key === key ? seen.value : undefined;
}
