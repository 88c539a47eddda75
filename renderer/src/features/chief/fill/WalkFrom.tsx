import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import { LinkButton } from '#ui/button/LinkButton.tsx';
import { EmptyState } from '#ui/feedback/EmptyState.tsx';
import { useOpenResponse } from '../shared/response/open-response.ts';
import { paths } from '../../shared/navigation/paths.ts';
import { addressOf } from './walk/address.ts';
import { stopOf, type Order, type Stop } from './walk/stops.ts';
import { useFiltered } from './walk/use-filtered.ts';
import { Walk } from './walk/Walk.tsx';

interface WalkFromProps {
  order: Order;
  stops: readonly Stop[];
  /** The page that the address names; undefined when nothing applies there. */
  stop: Stop | undefined;
  item: string | null;
}

/** The walk at the page that the address names. An item is looked for on every page, and a page where nothing applies gives way to the first. */
export function WalkFrom({ order, stops, stop, item }: WalkFromProps) {
  const { t } = useTranslation('fill');
  const { response } = useOpenResponse();
  const picked = useFiltered(stops, response.id, item);
  const shown = picked ?? stops;
  const page = (item === null ? undefined : stopOf(shown, item)) ?? shown.find(({ id }) => id === stop?.id);
  const [first] = shown;
  if (page !== undefined)
    return <Walk order={order} stops={shown} all={stops} filtered={picked !== null} stop={page} item={item} />;
  if (first !== undefined) return <GoTo address={addressOf(order, response.id, first.id)} />;
  return (
    <EmptyState
      title={t('nothing.title')}
      action={<LinkButton href={`#${paths.profile(response.id)}`}>{t('nothing.profile')}</LinkButton>}
    >
      {t('nothing.text')}
    </EmptyState>
  );
}

function GoTo({ address }: { address: string }) {
  useEffect(() => navigate(address, { replace: true }), [address]);
  return null;
}
