import { useRef, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { plainText } from '#domain/answers/plain-text.ts';
import type { Response } from '#domain/answers/response.ts';
import { findDepartment } from '#domain/inspection/roster.ts';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import { ownPartOf } from '#domain/pack/own-part.ts';
import { applyPresets } from '#domain/profile/presets.ts';
import { Banner } from '#ui/feedback/Banner.tsx';
import { EmptyState } from '#ui/feedback/EmptyState.tsx';
import { PageHeader } from '#ui/frame/PageHeader.tsx';
import { Button } from '#ui/button/Button.tsx';
import { Columns } from '#ui/layout/Columns.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { useFocusOnFirstMistake } from '../../shared/focus/focus-first-mistake.ts';
import { lastYearHere } from '../shared/response/last-year-file.ts';
import { paths } from '../../shared/navigation/paths.ts';
import { useChiefServices, type ChiefServices } from '../shared/services/chief-services.ts';
import { useInspections } from '../../shared/live/use-inspections.ts';
import { useWatched } from '../../shared/live/use-watched.ts';
import { BeginFields, NOTHING_ENTERED, type BeginEntry } from './BeginFields.tsx';
import { ExistingResponse } from './ExistingResponse.tsx';
import { OtherResponses } from './OtherResponses.tsx';
import styles from './Begin.module.css';

/** Where a department's response is begun: which department, and who fills in. `inspection` is an id; undefined: the newest. */
export function BeginPage({ inspection }: { inspection?: string | undefined }) {
  const { t } = useTranslation('home');
  const known = useInspections();
  const open = inspection === undefined ? known[0] : known.find((each) => each.inspection.id === inspection);
  return (
    <>
      <PageHeader
        title={t('begin.title')}
        lead={t('begin.lead')}
        back={{ href: `#${paths.home()}`, label: t('begin.back') }}
      />
      {open === undefined ? (
        <EmptyState title={t('inspection.none')} />
      ) : (
        <Columns shape="aside">
          <BeginForm open={open} />
          <OtherResponses open={open} />
        </Columns>
      )}
    </>
  );
}

function BeginForm({ open }: { open: KnownInspection }) {
  const { t } = useTranslation('home');
  const { inspection } = open;
  const { responses, go } = useChiefServices();
  const [notStored, setNotStored] = useState(false);
  const form = useForm<BeginEntry>({ defaultValues: NOTHING_ENTERED, shouldFocusError: false });
  const element = useRef<HTMLFormElement>(null);
  useFocusOnFirstMistake(element, form.formState.submitCount);
  const begun = useWatched(inspection.id, () => responses.all(inspection.id));
  const chosen = useWatch({ control: form.control, name: 'department' });
  const existing = begun?.find(({ department }) => department === chosen);
  const department = inspection.roster.find(({ code }) => code === chosen);
  const begin = useBegin(open);
  const start = form.handleSubmit(async (entry) => {
    const outcome = await begin(entry);
    setNotStored(!outcome.ok);
    // The department's own response is shown instead when there was one already.
    if (outcome.ok && outcome.value.begun) go(paths.profile(outcome.value.response.id));
  });
  return (
    <form ref={element} className={styles.begin} noValidate onSubmit={(event) => void start(event)}>
      <Panel>
        <Stack gap="wide">
          <BeginFields form={form} roster={inspection.roster} />
          {existing === undefined ? (
            <div className={styles.next}>
              {department === undefined ? null : (
                <p role="status">{t('begin.next', { department: department.name })}</p>
              )}
              <Button type="submit" look="primary" size="large" disabled={begun === undefined}>
                {t('begin.start')}
              </Button>
            </div>
          ) : (
            <ExistingResponse open={open} response={existing} />
          )}
          {notStored ? (
            <Banner tone="error" title={t('begin.notStored.title')}>
              {t('begin.notStored.text')}
            </Banner>
          ) : null}
        </Stack>
      </Panel>
    </form>
  );
}

/** Stores a new response; `begun` is false when the department had one already, which is then left as it is. */
function useBegin(open: KnownInspection) {
  const services = useChiefServices();
  const { openResponses, newId } = services;
  return async (entry: BeginEntry) => {
    const department = entry.department ?? '';
    const presets = ownPartOf(open, department)?.presets ?? [];
    const response: Response = {
      id: newId(),
      inspection: open.inspection.id,
      department,
      revision: 1,
      ancestors: [],
      reopenedFor: null,
      respondent: { post: plainText(entry.post).trim(), name: plainText(entry.name).trim() },
      earlierRespondents: [],
      handedOver: null,
      profile: applyPresets(open.questionnaire, {}, presets),
      signOff: null,
    };
    const outcome = await openResponses.begin(response);
    if (outcome.ok && outcome.value.id === response.id) await keepLastYear(services, open, response);
    return outcome.ok
      ? { ok: true as const, value: { response: outcome.value, begun: outcome.value.id === response.id } }
      : outcome;
  };
}

/** Last year's answers stand beside the new response where this computer has them. Without them it can be filled in all the same. */
async function keepLastYear(
  services: ChiefServices,
  open: KnownInspection,
  { id, department }: Response,
): Promise<void> {
  const listed = findDepartment(open.inspection.roster, department);
  const lastYear = listed === undefined ? null : await lastYearHere(services, { ...open, department: listed });
  if (lastYear !== null) await services.openResponses.keepLastYear(id, lastYear);
}
