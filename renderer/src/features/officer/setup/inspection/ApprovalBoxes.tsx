import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApprovalBox } from '#domain/inspection/preparation.ts';
import { Button } from '#ui/button/Button.tsx';
import { IconButton } from '#ui/button/IconButton.tsx';
import { useAnnounce } from '#ui/feedback/Notices.tsx';
import { TextField } from '#ui/field/TextField.tsx';
import { useOfficerServices } from '../../shared/services/officer-services.ts';
import { MOST_APPROVAL_BOXES } from './inspection-entry.ts';
import setupStyles from '../Setup.module.css';
import styles from './Inspection.module.css';

interface ApprovalBoxesProps {
  boxes: readonly ApprovalBox[];
  onBoxes: (boxes: ApprovalBox[]) => void;
  /** What is wrong with boxes that are empty; '' when nothing is. */
  mistake: string;
}

/** The 決裁欄 in the order in which it is printed, from left to right. */
export function ApprovalBoxes({ boxes, onBoxes, mistake }: ApprovalBoxesProps) {
  const { t } = useTranslation('setup');
  const { newId } = useOfficerServices();
  const announce = useAnnounce();
  const { place, focusOn } = useBoxFocus();
  const move = (from: number, to: number) => {
    const moved = boxes[from];
    if (moved === undefined) return;
    onBoxes(boxes.toSpliced(from, 1).toSpliced(to, 0, moved));
    focusOn(moved.key);
    announce(t('details.approval.moved', { post: moved.post, n: to + 1 }));
  };
  const remove = (index: number) => {
    const left = boxes.toSpliced(index, 1);
    onBoxes(left);
    focusOn((left[index] ?? left.at(-1))?.key ?? null);
  };
  const add = () => {
    const box = { key: newId(), post: '' };
    onBoxes([...boxes, box]);
    focusOn(box.key);
  };
  return (
    <fieldset className={styles.group} ref={place}>
      <legend>{t('details.approval.title')}</legend>
      <p className={setupStyles.soft}>{t('details.approval.help')}</p>
      <ol className={styles.boxes}>
        {boxes.map((box, index) => (
          <li key={box.key} data-box={box.key}>
            <TextField
              label={t('details.approval.box', { n: index + 1 })}
              maxLength={50}
              value={box.post}
              onChange={(post) => onBoxes(boxes.with(index, { ...box, post }))}
              error={box.post.trim() === '' ? mistake : ''}
            />
            <span className={styles.boxActions}>
              <IconButton
                icon="chevronLeft"
                label={t('details.approval.left', { post: box.post })}
                disabled={index === 0}
                onPress={() => move(index, index - 1)}
              />
              <IconButton
                icon="chevronRight"
                label={t('details.approval.right', { post: box.post })}
                disabled={index === boxes.length - 1}
                onPress={() => move(index, index + 1)}
              />
              <IconButton
                icon="trash"
                label={t('details.approval.remove', { post: box.post })}
                onPress={() => remove(index)}
              />
            </span>
          </li>
        ))}
      </ol>
      <div data-box="add">
        <Button icon="plus" onPress={add} disabled={boxes.length >= MOST_APPROVAL_BOXES}>
          {t('details.approval.add')}
        </Button>
      </div>
    </fieldset>
  );
}

/** Brings the focus to the field of a box once it is drawn; null: to the button that adds one. */
function useBoxFocus() {
  const place = useRef<HTMLFieldSetElement>(null);
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const boxes = [...(place.current?.querySelectorAll<HTMLElement>('[data-box]') ?? [])];
    const box = boxes.find((each) => each.dataset['box'] === wanted.current);
    wanted.current = null;
    box?.querySelector<HTMLElement>('input, button')?.focus();
  });
  return { place, focusOn: (key: string | null) => (wanted.current = key ?? 'add') };
}
