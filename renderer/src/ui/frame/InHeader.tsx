import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useFrame } from './frame-context.ts';

/** Puts something into the header while it is mounted: `place` says where the person is, `state` how things stand (the save badge). */
export function InHeader({ slot, children }: { slot: 'place' | 'state'; children: ReactNode }) {
  const element = useFrame().slots[slot];
  return element === null ? null : createPortal(children, element);
}
