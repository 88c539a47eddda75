import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { lastAnswers } from '#domain/answers/last-year-answers.ts';
import { remarksOf, standingReturns } from '#domain/returns/received.ts';
import { useOpenResponse } from '../../shared/response/open-response.ts';
import { useChiefServices } from '../../shared/services/chief-services.ts';
import { Guide } from '../guide/Guide.tsx';
import { KnownReferences } from '../item/KnownReferences.tsx';
import { KeyList } from '../keys/KeyList.tsx';
import { useHistory } from '../keys/use-history.ts';
import { useKeys } from '../keys/use-keys.ts';
import { besideItems } from './beside.ts';
import { Page } from './Page.tsx';
import type { AnsweredStandpoint, Standpoint } from './standpoint.ts';
import { useItemNews } from './use-item-news.ts';
import { useMoves, type Moves } from './use-moves.ts';
import { WalkingContext } from './walk-context.ts';
import styles from './Walk.module.css';

/** The way through the items: where one stands at the left, the items of one page at the right. */
export function Walk(props: Standpoint) {
  const { questionnaire, inspection, response, items, attachments, readOnly, answers, own, returns, lastYear } =
    useOpenResponse();
  useItemNews(items);
  const { preferences } = useChiefServices();
  const single = useStore(preferences, ({ answering }) => answering === 'single');
  const moves = useMoves(props, response.id, single);
  const { reach } = moves;
  const beside = useMemo(
    () => besideItems({ questionnaire, own, returns, lastYear }),
    [questionnaire, own, returns, lastYear],
  );
  const last = useMemo(() => lastAnswers(questionnaire, lastYear), [questionnaire, lastYear]);
  const remarked = useRemarked();
  const walking = useMemo(
    () => ({
      questionnaire,
      inspection,
      response: response.id,
      attachments,
      beside,
      lastYear,
      last,
      remarked,
      readOnly,
      reach,
    }),
    [questionnaire, inspection, response.id, attachments, beside, lastYear, last, remarked, readOnly, reach],
  );
  return (
    <WalkingContext value={walking}>
      <KnownReferences>
        <Walked {...props} answers={answers} single={single} moves={moves} />
      </KnownReferences>
    </WalkingContext>
  );
}

function Walked(props: AnsweredStandpoint & { single: boolean; moves: Moves }) {
  const { items } = useOpenResponse();
  const { answers, moves } = props;
  const [keysOpen, openKeys] = useState(false);
  const undoing = useHistory(moves.show);
  useKeys({
    items,
    answers,
    step: moves.step,
    undoOrRedo: undoing.undoOrRedo,
    showList: () => openKeys(true),
  });
  return (
    <div className={styles.fill}>
      <Guide {...props} undoing={undoing} onKeys={() => openKeys(true)} />
      <Page {...props} />
      <KeyList open={keysOpen} onClose={() => openKeys(false)} />
    </div>
  );
}

function useRemarked(): ReadonlySet<string> {
  const { response, returns } = useOpenResponse();
  const { signOff, ancestors } = response;
  return useMemo(
    () => new Set(remarksOf(standingReturns({ signOff, ancestors }, returns)).map(({ item }) => item)),
    [signOff, ancestors, returns],
  );
}
