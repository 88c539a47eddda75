import type { ReactNode } from 'react';
import './Layout.css';

export type Gap = 'tight' | 'normal' | 'wide';

/** Things below each other. */
export function Stack({ gap = 'normal', children }: { gap?: Gap; children: ReactNode }) {
  return (
    <div className="ui-stack" data-gap={gap}>
      {children}
    </div>
  );
}
