import { useTranslation } from 'react-i18next';
import { tokyoDay } from '#domain/calendar.ts';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import { Badge } from '#ui/feedback/Badge.tsx';
import { Icon, type IconName } from '#ui/icon/Icon.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { paths } from '../../shared/navigation/paths.ts';
import { useChiefServices } from '../shared/services/chief-services.ts';
import { useDates } from '../../shared/dates/use-dates.ts';
import { daysLeft } from './days-left.ts';
import { Fact, Facts } from './Fact.tsx';
import styles from './Home.module.css';

/** The inspection with its dates, and the ways of the chief and of the officer. */
export function InspectionPanel({ known: { inspection, pack } }: { known: KnownInspection }) {
  const dates = useDates();
  const { t } = useTranslation('home');
  const { desk } = useChiefServices();
  return (
    <Panel
      title={inspection.title}
      {...(inspection.sample ? { actions: <Badge tone="info">{t('inspection.sample')}</Badge> } : {})}
    >
      {inspection.sample ? <p className={styles.sample}>{t('inspection.sampleText')}</p> : null}
      <Facts>
        <Fact term={t('inspection.city')}>{inspection.city}</Fact>
        <Fact term={t('inspection.fiscalYear')}>{dates.fiscalYear(inspection.fiscalYear)}</Fact>
        <Fact term={t('inspection.baseDate')}>{dates.day(inspection.baseDate)}</Fact>
        <Fact term={t('inspection.due')}>
          {dates.day(inspection.dueOn)} <TimeLeft due={inspection.dueOn} />
        </Fact>
        {pack === null ? null : (
          <Fact term={t('inspection.pack')}>{t('inspection.packRevision', { revision: pack.revision })}</Fact>
        )}
      </Facts>
      <nav className={styles.ways} aria-label={t('ways.label')}>
        <Way main href={paths.begin(inspection.id)} icon="edit" name={t('ways.respond')} text={t('ways.respondText')} />
        <Way
          href={paths.collect()}
          icon="file"
          name={t('ways.collect')}
          text={t('ways.collectText')}
          onFollow={() => desk.setState({ inspection: inspection.id })}
        />
      </nav>
    </Panel>
  );
}

function TimeLeft({ due }: { due: string }) {
  const { t } = useTranslation('home');
  const { now } = useChiefServices();
  const days = daysLeft(tokyoDay(now()), due);
  if (days < 0) return <Badge tone="warning">{t('inspection.overdue')}</Badge>;
  if (days === 0) return <Badge tone="warning">{t('inspection.dueToday')}</Badge>;
  return <Badge>{t('inspection.daysLeft', { days })}</Badge>;
}

function Way(props: {
  href: string;
  icon: IconName;
  name: string;
  text: string;
  main?: boolean;
  onFollow?: () => void;
}) {
  const { href, icon, name, text, main = false, onFollow } = props;
  return (
    <a className={styles.way} data-main={main} href={`#${href}`} onClick={onFollow}>
      <span className={styles.waySign}>
        <Icon name={icon} />
      </span>
      <span className={styles.wayWords}>
        <span className={styles.wayName}>{name}</span>
        <span className={styles.wayText}>{text}</span>
      </span>
      <Icon name="chevronRight" />
    </a>
  );
}
