interface Point {
  x: number;
  y: number;
}

/** The point of a share (0 to 1) on one of `count` spokes; the first points up, the others follow clockwise around (0, 0). */
export function spokePoint(index: number, count: number, share: number, radius: number): Point {
  const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
  return { x: Math.cos(angle) * share * radius, y: Math.sin(angle) * share * radius };
}

/** The line from spoke to spoke and back to the first as an SVG path; it breaks off at spokes without a value instead of passing through the centre. */
export function radarPath(values: readonly (number | null)[], radius: number): string {
  return values
    .map((value, index) => {
      const nextIndex = (index + 1) % values.length;
      const next = values[nextIndex] ?? null;
      if (value === null || next === null) return '';
      const from = spokePoint(index, values.length, value, radius);
      const to = spokePoint(nextIndex, values.length, next, radius);
      return `M${rounded(from)}L${rounded(to)}`;
    })
    .join('');
}

function rounded({ x, y }: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
