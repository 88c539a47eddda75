import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { visibleName } from '#domain/collection/visible-name.ts';
import { Button } from '#ui/button/Button.tsx';
import { Dialog } from '#ui/overlay/Dialog.tsx';
import { Tabs } from '#ui/tabs/Tabs.tsx';
import { countText } from '../../../shared/numbers/fraction-text.ts';
import { HandedFileContext } from '../../shared/handed-in/handed-file.ts';
import type { Collection } from '../../shared/collection/use-collection.ts';
import type { StagedRow } from '../staging-rows.ts';
import type { TableFile } from '../table-file.ts';
import { Cautions } from '../Cautions.tsx';
import { VerdictBadge } from '../VerdictBadge.tsx';
import { ChangesView } from './ChangesView.tsx';
import { ContentView } from './ContentView.tsx';
import styles from './Look.module.css';

/** The file that is looked at, by its position on the table, and which side of it. */
export interface Looking {
  position: number;
  view: 'content' | 'changes';
}

interface StagedLookProps {
  collection: Collection;
  /** The lines that are shown, in their order; those that could be read can be leafed through. */
  rows: readonly StagedRow[];
  files: readonly TableFile[];
  looking: Looking | null;
  onLook: (looking: Looking | null) => void;
}

/** A window into one file on the table, before it is taken in; it leads on to the files before and after it. */
export function StagedLook({ collection, rows, files, looking, onLook }: StagedLookProps) {
  const { t } = useTranslation('collect');
  const readable = rows.filter(({ file }) => file.result !== null);
  const index = readable.findIndex(({ position }) => position === looking?.position);
  const row = readable[index];
  const text = files.find(({ position }) => position === looking?.position)?.text ?? null;
  const file = useMemo(() => ({ original: async () => text }), [text]);
  if (looking === null || row === undefined) return null;
  const go = (step: number) => {
    const next = readable[index + step];
    if (next !== undefined) onLook({ position: next.position, view: looking.view });
  };
  const { code = '', name = '' } = row.file.result?.payload.department ?? {};
  return (
    <Dialog
      open
      onClose={() => onLook(null)}
      title={t('look.title', { department: visibleName(`${code} ${name}`) })}
      size="large"
      actions={
        <>
          <span className={styles.place} role="status">
            {t('look.place', { n: countText(index + 1), total: countText(readable.length) })}
          </span>
          <Button disabled={index === 0} onPress={() => go(-1)}>
            {t('look.previous')}
          </Button>
          <Button disabled={index + 1 >= readable.length} onPress={() => go(1)}>
            {t('look.next')}
          </Button>
          <Button look="primary" onPress={() => onLook(null)}>
            {t('look.close')}
          </Button>
        </>
      }
    >
      <div key={row.position} className={styles.body} role="region" aria-label={t('look.content')} tabIndex={0}>
        <p className={styles.verdict}>
          <VerdictBadge verdict={row.file.verdict} cautious={row.file.cautions.length > 0} />{' '}
          {t(`verdicts.${row.file.verdict}.message`)}
        </p>
        <Cautions cautions={row.file.cautions} />
        <HandedFileContext value={file}>
          <LookTabs
            collection={collection}
            row={row}
            view={looking.view}
            onView={(view) => onLook({ position: row.position, view })}
          />
        </HandedFileContext>
      </div>
    </Dialog>
  );
}

interface LookTabsProps {
  collection: Collection;
  row: StagedRow;
  view: Looking['view'];
  onView: (view: Looking['view']) => void;
}

function LookTabs({ collection, row: { file, beside }, view, onView }: LookTabsProps) {
  const { t } = useTranslation('collect');
  const { result, fileName, verdict } = file;
  if (result === null) return null;
  const content = (
    <ContentView collection={collection} result={result} verdict={verdict} fileName={fileName} beside={beside} />
  );
  if (beside === null) return content;
  const changes = (
    <ChangesView questionnaire={collection.questionnaire} before={beside.payload} after={result.payload} />
  );
  return (
    <Tabs
      label={t('look.views')}
      selected={view}
      onSelect={(id) => onView(id === 'changes' ? 'changes' : 'content')}
      tabs={[
        { id: 'content', label: t('look.content'), content },
        { id: 'changes', label: t('look.changes'), content: changes },
      ]}
    />
  );
}
