import { rateText, type Rate } from '#domain/aggregation/counts.ts';
import { HeatCell } from '#ui/measure/HeatCell.tsx';
import { fractionText } from '../../shared/numbers/fraction-text.ts';

/** A rate in a table: percent, numerator and denominator, and a bar. 「－」 alone where there is nothing to divide by. */
export function RateHeat({ rate }: { rate: Rate }) {
  if (rate.denominator === 0) return <HeatCell ratio={null} text={rateText(rate)} />;
  return <HeatCell ratio={rate.numerator / rate.denominator} text={rateText(rate)} note={fractionText(rate)} />;
}
