import type { ReactNode } from 'react';
import './Home.css';

/** One line of a `home-dates` list: what it is called, and what it says. */
export function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
