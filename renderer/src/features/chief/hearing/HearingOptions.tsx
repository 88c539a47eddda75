import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { Checkbox } from '#ui/choice/Checkbox.tsx';
import { TextField } from '#ui/field/TextField.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import type { AskedChapter } from './asked-chapters.ts';
import styles from './Hearing.module.css';

const LONGEST = 60;

interface HearingOptionsProps {
  chapters: readonly AskedChapter[];
  /** Ids of the chapters that are not printed. */
  left: ReadonlySet<string>;
  onLeave: (left: ReadonlySet<string>) => void;
  section: string;
  onSection: (section: string) => void;
}

/** Which chapters are printed, and who is asked. */
export function HearingOptions({ chapters, left, onLeave, section, onSection }: HearingOptionsProps) {
  const { t } = useTranslation('hearing');
  const printed = chapters.filter(({ chapter }) => !left.has(chapter.id));
  const toggle = (id: string, print: boolean) => {
    const rest = [...left].filter((each) => each !== id);
    onLeave(new Set(print ? rest : [...rest, id]));
  };
  return (
    <div className={styles.options}>
      <Panel title={t('options')}>
        <Stack>
          <TextField
            label={t('section')}
            help={t('sectionHelp')}
            maxLength={LONGEST}
            value={section}
            onChange={onSection}
          />
          <fieldset className={styles.chapters}>
            <legend>{t('chapters')}</legend>
            {chapters.map(({ chapter: { id, title }, items }) => (
              <Checkbox key={id} checked={!left.has(id)} onChange={(print) => toggle(id, print)}>
                {t('chapterCount', { title, n: items.length })}
              </Checkbox>
            ))}
          </fieldset>
          <Row>
            <Button size="small" onPress={() => onLeave(new Set())}>
              {t('all')}
            </Button>
            <Button size="small" onPress={() => onLeave(new Set(chapters.map(({ chapter }) => chapter.id)))}>
              {t('none')}
            </Button>
            <span role="status">
              {t('chosen', {
                chapters: printed.length,
                items: printed.reduce((sum, { items }) => sum + items.length, 0),
              })}
            </span>
          </Row>
        </Stack>
      </Panel>
    </div>
  );
}
