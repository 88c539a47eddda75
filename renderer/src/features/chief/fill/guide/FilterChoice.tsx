import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { Select } from '#ui/choice/Select.tsx';
import { useAnnounce } from '#ui/feedback/Notices.tsx';
import { useChiefServices } from '../../shared/services/chief-services.ts';
import { addressOf } from '../walk/address.ts';
import { FILTERS, isPicked, type FilterName } from '../walk/filters.ts';
import type { AnsweredStandpoint } from '../walk/standpoint.ts';
import { itemsAlong, stopOf } from '../walk/stops.ts';
import { useWalking } from '../walk/walk-context.ts';

/** Which items are shown, each choice with how many there are now. */
export function FilterChoice(props: AnsweredStandpoint) {
  const { t } = useTranslation('fill');
  const { answering } = useChiefServices();
  const { response, remarked } = useWalking();
  const filter = useStore(answering, (desk) => (desk.filter?.response === response ? desk.filter : null));
  const choose = useChoosing(props);
  const items = itemsAlong(props.all);
  const options = FILTERS.map((by) => {
    const count = items.filter((item) => isPicked(by, item, props.answers.get(item.id), remarked)).length;
    const label = t('filter.option', { name: t(`filter.names.${by}`), items: count });
    return { id: by, label, disabled: count === 0, count };
  }).filter(({ id, count }) => id !== 'remarked' || count > 0 || filter?.by === id);
  return (
    <Select
      label={t('filter.label')}
      labelHidden
      placeholder=""
      options={options}
      value={filter?.by ?? 'all'}
      onChange={choose}
    />
  );
}

function useChoosing({ order, all, item, answers }: AnsweredStandpoint): (id: string) => void {
  const { t } = useTranslation('fill');
  const { answering, go } = useChiefServices();
  const { response, remarked } = useWalking();
  const announce = useAnnounce();
  return (id) => {
    const by: FilterName | undefined = FILTERS.find((each) => each === id);
    if (by === undefined) throw new Error(`no filter ${id}`);
    const along = itemsAlong(all);
    const picked = along.filter((each) => isPicked(by, each, answers.get(each.id), remarked));
    const ids = new Set(picked.map((each) => each.id));
    const place = along.findIndex((each) => each.id === item);
    const next = along.slice(place + 1).find((each) => ids.has(each.id)) ?? picked[0];
    const page = next === undefined ? undefined : stopOf(all, next.id);
    // The item in hand may be one that is no longer shown.
    if (item !== null && !ids.has(item) && page !== undefined) go(addressOf(order, response, page.id, next?.id));
    answering.setFilter(by === 'all' ? null : { response, by, items: ids });
    announce(t('filter.shown', { name: t(`filter.names.${by}`), items: picked.length }));
  };
}
