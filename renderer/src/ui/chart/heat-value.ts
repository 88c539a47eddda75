/** How much attention a figure calls for; `none` where there is no figure. */
export type HeatLevel = 'none' | 'plain' | 'watch' | 'weak';

/** What a cell shows: the figure, a softer second line, and its level. A `symbol` speaks for itself and gets no sign of its level beside it. */
export interface HeatValue {
  text: string;
  note?: string;
  level: HeatLevel;
  symbol?: boolean;
}

/** The sign beside a figure, so that its level can be told without colour. */
export const LEVEL_SIGNS: Record<HeatLevel, string> = { none: '', plain: '', watch: '▽', weak: '▼' };
