import type { ReactNode } from 'react';
import { ChiefServicesContext } from '#features/chief/shared/services/chief-services.ts';
import { OfficerServicesContext } from '#features/officer/shared/services/officer-services.ts';
import { DeviceServicesContext } from '#features/shared/services/device-services.ts';
import type { Services } from './services.ts';

/** Hands the pages what they work with; each side reaches its own part only. */
export function ServicesProvider({ services, children }: { services: Services; children: ReactNode }) {
  return (
    <DeviceServicesContext value={services}>
      <ChiefServicesContext value={services}>
        <OfficerServicesContext value={services}>{children}</OfficerServicesContext>
      </ChiefServicesContext>
    </DeviceServicesContext>
  );
}
