import type { ChiefServices } from '#features/chief/shared/services/chief-services.ts';
import type { OfficerServices } from '#features/officer/shared/services/officer-services.ts';

/** Everything from outside that the pages of one window work with. */
export interface Services extends ChiefServices, OfficerServices {}
