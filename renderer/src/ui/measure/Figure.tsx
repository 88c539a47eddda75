import type { ReactNode } from 'react';
import './Measure.css';

export interface FigureProps {
  label: string;
  /** The big figure, already formatted. */
  value: string;
  /** A unit after it, in small type. */
  unit?: string;
  /** How it came about: numerator and denominator. */
  note?: ReactNode;
  tone?: 'neutral' | 'good' | 'partial' | 'bad';
}

/** One figure that matters, big enough to be seen first. Put several into a `FigureRow`. */
export function Figure({ label, value, unit, note, tone = 'neutral' }: FigureProps) {
  return (
    <div className="ui-figure" data-tone={tone}>
      <dt className="ui-figure-label">{label}</dt>
      <dd className="ui-figure-value">
        {value}
        {unit === undefined ? null : <span className="ui-figure-unit">{unit}</span>}
      </dd>
      {note === undefined ? null : <dd className="ui-figure-note">{note}</dd>}
    </div>
  );
}

export function FigureRow({ children }: { children: ReactNode }) {
  return <dl className="ui-figure-row">{children}</dl>;
}
