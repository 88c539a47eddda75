import { radarPath, spokePoint } from './radar-geometry.ts';
import styles from './Radar.module.css';

export interface RadarSeries {
  id: string;
  label: string;
  /** One share (0 to 1) for each spoke; null where there is none. */
  values: readonly (number | null)[];
}

export interface RadarProps {
  /** Names the picture and says where its figures stand in words. */
  label: string;
  spokes: readonly string[];
  /** At most three: each has its own line and marks, so that they can be told apart without colour. */
  series: readonly RadarSeries[];
}

const RADIUS = 120;
const LABEL_RADIUS = 1.13;
const LINE_LENGTH = 10;
const LINE_HEIGHT = 12;
const RINGS = [0.25, 0.5, 0.75, 1];
const MARK = 3.5;

/** Shares along several spokes, laid over each other. A picture for the eye: the figures have to stand in a table beside it. */
export function Radar({ label, spokes, series }: RadarProps) {
  return (
    <figure className={styles.radar}>
      <svg viewBox="-260 -165 520 330" role="img" aria-label={label}>
        {RINGS.map((ring) => (
          <g key={ring} className={styles.ring}>
            <path
              d={radarPath(
                Array.from(spokes, () => ring),
                RADIUS,
              )}
            />
            <text x={3} y={-ring * RADIUS - 2}>{`${ring * 100}%`}</text>
          </g>
        ))}
        {spokes.map((spoke, index) => (
          <Spoke key={spoke} text={spoke} index={index} count={spokes.length} />
        ))}
        {series.map(({ id, values }, number) => (
          <g key={id} className={styles.series} data-number={number}>
            <path d={radarPath(values, RADIUS)} />
            {values.map((value, index) => {
              if (value === null) return null;
              const { x, y } = spokePoint(index, values.length, value, RADIUS);
              return <path key={spokes[index]} className={styles.mark} d={markAt(number, x, y)} />;
            })}
          </g>
        ))}
      </svg>
      <ul className={styles.legend}>
        {series.map(({ id, label: name }, number) => (
          <li key={id}>
            <svg viewBox="0 0 40 12" aria-hidden="true" className={styles.series} data-number={number}>
              <path d="M0 6H40" />
              <path className={styles.mark} d={markAt(number, 20, 6)} />
            </svg>
            {name}
          </li>
        ))}
      </ul>
    </figure>
  );
}

function Spoke({ text, index, count }: { text: string; index: number; count: number }) {
  const rim = spokePoint(index, count, 1, RADIUS);
  const { x, y } = spokePoint(index, count, LABEL_RADIUS, RADIUS);
  const lines = evenLines(text);
  // Labels above the middle grow upwards, those below it downwards.
  const top = y < 0 ? y - (lines.length - 1) * LINE_HEIGHT : y + LINE_HEIGHT / 2;
  return (
    <g className={styles.spoke}>
      <path d={`M0 0L${rim.x.toFixed(1)} ${rim.y.toFixed(1)}`} />
      <text textAnchor={anchorAt(x)}>
        {lines.map((line, number) => (
          <tspan key={line} x={x.toFixed(1)} y={(top + number * LINE_HEIGHT).toFixed(1)}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}

/** The text in as few lines as it needs, all about as long, so that no letter stands alone. */
function evenLines(text: string): string[] {
  const lines = Math.ceil(text.length / LINE_LENGTH);
  const length = Math.ceil(text.length / lines);
  return Array.from({ length: lines }, (_, line) => text.slice(line * length, (line + 1) * length));
}

function anchorAt(x: number): 'start' | 'middle' | 'end' {
  const NEAR_MIDDLE = 12;
  if (Math.abs(x) < NEAR_MIDDLE) return 'middle';
  return x > 0 ? 'start' : 'end';
}

/** A circle, a square or a triangle around a point. */
function markAt(number: number, x: number, y: number): string {
  if (number === 0)
    return `M${x - MARK} ${y}a${MARK} ${MARK} 0 1 0 ${MARK * 2} 0a${MARK} ${MARK} 0 1 0 ${-MARK * 2} 0Z`;
  if (number === 1) return `M${x - MARK} ${y - MARK}h${MARK * 2}v${MARK * 2}h${-MARK * 2}Z`;
  return `M${x} ${y - MARK}l${MARK} ${MARK * 2}h${-MARK * 2}Z`;
}
