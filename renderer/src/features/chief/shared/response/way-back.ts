import { useTranslation } from 'react-i18next';
import { useHashLocation } from 'wouter/use-hash-location';
import { paths } from '../../../shared/navigation/paths.ts';
import type { Step } from './steps.ts';

/** Between the address of a page that lies beside the steps and that of the step it was opened from. */
const FROM = '/from/';

/** Which step a page belongs to, by the first part of its address behind the response. */
const STEPS: Readonly<Record<string, Step>> = {
  profile: 'profile',
  fill: 'fill',
  clauses: 'fill',
  review: 'review',
  submit: 'submit',
};

/** The page of a step, by its whole address. */
interface StepPage {
  step: Step;
  address: string;
}

/** The page of a step that an address names, by itself or as where one came from; null where it names none. */
export function stepPage(location: string, response: string): StepPage | null {
  const base = `/respond/${response}/`;
  if (!location.startsWith(base)) return null;
  const own = location.slice(base.length).split(FROM).at(-1) ?? '';
  const step = STEPS[own.split('/')[0] ?? ''];
  return step === undefined ? null : { step, address: base + own };
}

/** The address of a page beside the steps, with that of the step it is opened from, so that it leads back there, after a reload too. */
export function besideStep(path: string, location: string, response: string): string {
  const page = stepPage(location, response);
  return page === null ? path : path + FROM + page.address.slice(`/respond/${response}/`.length);
}

/** {@link besideStep} for links on the page that is shown. */
export function useBesideStep(response: string): (path: string) => string {
  const [location] = useHashLocation();
  return (path) => besideStep(path, location, response);
}

/** The way back from a page beside the steps. `usual` is the step it leads to where the address names none. */
export function useWayBack(
  response: string,
  usual: Exclude<Step, 'fill'>,
): { step: Step; href: string; label: string } {
  const { t } = useTranslation('response');
  const [location] = useHashLocation();
  const page = stepPage(location, response) ?? { step: usual, address: paths[usual](response) };
  return { step: page.step, href: `#${page.address}`, label: t('back', { step: t(`steps.${page.step}`) }) };
}
