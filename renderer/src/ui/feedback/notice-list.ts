import type { BannerTone } from './Banner.tsx';

/** A short message. `undo` takes back what it speaks of. `lasting`: whether it still holds on another page; unless said otherwise, where it can be undone. */
export interface Notice {
  tone: BannerTone;
  text: string;
  undo?: { label: string; onPress: () => void };
  lasting?: boolean;
}

/** A notice that is shown; `key` tells it from an equal one before it. */
export interface ShownNotice extends Notice {
  key: number;
}

/** More would take too much of a small window. */
export const MOST_AT_ONCE = 2;

/** True for notices that go by themselves: an error stays until somebody has closed it. */
export function goesByItself({ tone }: Notice): boolean {
  return tone !== 'error';
}

/** The notices with a new one at the end. It replaces an equal one; of too many the oldest that goes by itself makes room, else the oldest. */
export function withNotice(shown: readonly ShownNotice[], next: ShownNotice): ShownNotice[] {
  const others = shown.filter(({ text }) => text !== next.text);
  if (others.length < MOST_AT_ONCE) return [...others, next];
  const leaving = others.find(goesByItself) ?? others[0];
  return [...others.filter((each) => each !== leaving), next];
}

/** The notices that still hold on another page. */
export function onOtherPage(shown: readonly ShownNotice[]): ShownNotice[] {
  return shown.filter(({ undo, lasting = undo !== undefined }) => lasting);
}
