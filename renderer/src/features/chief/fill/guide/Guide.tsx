import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { progressOf } from '#domain/answers/progress.ts';
import { searchItems } from '#domain/answers/search.ts';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { ProgressBar } from '#ui/feedback/ProgressBar.tsx';
import { TextField } from '#ui/field/TextField.tsx';
import { paths } from '../../../shared/navigation/paths.ts';
import { useBesideStep } from '../../shared/response/way-back.ts';
import type { Undoing } from '../keys/use-history.ts';
import { itemsAlong } from '../walk/stops.ts';
import type { AnsweredStandpoint } from '../walk/standpoint.ts';
import { useWalking } from '../walk/walk-context.ts';
import { AnsweringSwitch } from './AnsweringSwitch.tsx';
import { FilterChoice } from './FilterChoice.tsx';
import { NextOpen } from './NextOpen.tsx';
import { OrderSwitch } from './OrderSwitch.tsx';
import { Remarks } from './Remarks.tsx';
import { SearchHits } from './SearchHits.tsx';
import { StopList } from './StopList.tsx';
import { Tools } from './Tools.tsx';
import { useNarrow } from './use-narrow.ts';
import styles from './Guide.module.css';

interface GuideProps extends AnsweredStandpoint {
  undoing: Undoing;
  onKeys: () => void;
}

/** Where one stands: overall progress, the way to the next open item, and the pages in one of two orders, or what a search found. */
export function Guide(props: GuideProps) {
  const { order, all, answers } = props;
  const { t } = useTranslation('fill');
  const { questionnaire, remarked, response } = useWalking();
  const beside = useBesideStep(response);
  const narrow = useNarrow();
  const items = itemsAlong(all);
  const progress = progressOf(questionnaire, items, answers);
  const figures = { answered: progress.answered, applicable: progress.applicable };
  return (
    <div className={styles.guide}>
      <div className={styles.top}>
        <ProgressBar
          label={t('progress.all')}
          value={progress.answered}
          max={progress.applicable}
          valueText={t('progress.value', figures)}
        />
        <Remarks progress={progress} remarked={items.filter(({ id }) => remarked.has(id)).length} />
        <NextOpen {...props} progress={progress} />
        <Tools undoing={props.undoing} onKeys={props.onKeys} />
        <a href={`#${beside(paths.hearing(response))}`}>{t('hearing')}</a>
      </div>
      {narrow ? (
        <Disclosure title={t(`list.${order}`)}>
          <Ways {...props} />
        </Disclosure>
      ) : (
        <Ways {...props} />
      )}
    </div>
  );
}

function Ways(props: AnsweredStandpoint) {
  const { order, all, stops, stop, item, answers } = props;
  const { t } = useTranslation('fill');
  const [query, setQuery] = useState('');
  const hits = useMemo(() => searchItems(itemsAlong(all), answers, query), [all, answers, query]);
  const searching = query.trim() !== '';
  const foundText = hits.length === 0 ? t('search.notFound') : t('search.found', { items: hits.length });
  return (
    <div className={styles.ways}>
      <AnsweringSwitch />
      <FilterChoice {...props} />
      <TextField
        type="search"
        label={t('search.label')}
        labelHidden
        placeholder={t('search.label')}
        value={query}
        onChange={setQuery}
      />
      <p role="status" className={searching ? styles.hitsCount : 'ui-visually-hidden'}>
        {searching ? foundText : ''}
      </p>
      {searching ? (
        <SearchHits hits={hits} order={order} all={all} item={item} />
      ) : (
        <>
          <OrderSwitch order={order} item={item} stop={stop} />
          <StopList order={order} stops={stops} current={stop} answers={answers} />
        </>
      )}
    </div>
  );
}
