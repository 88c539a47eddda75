import type { Holdings } from '#domain/inspection/disposal.ts';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';

/** An inspection with what is held of it. `over`: its 保存年限 is over. */
export interface HeldInspection {
  known: KnownInspection;
  holdings: Holdings;
  over: boolean;
}
