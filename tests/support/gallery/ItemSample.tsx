import { useState } from 'react';
import { MarkChoice } from '#ui/choice/MarkChoice.tsx';
import { Select } from '#ui/choice/Select.tsx';
import { Badge } from '#ui/feedback/Badge.tsx';
import { ProgressBar } from '#ui/feedback/ProgressBar.tsx';
import { TextArea } from '#ui/field/TextArea.tsx';
import { DateField } from '#ui/date/DateField.tsx';
import { Columns } from '#ui/layout/Columns.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { TermPopover } from '#ui/overlay/TermPopover.tsx';
import { MARKS } from './samples.ts';
import { SAMPLE_DAYS } from './sample-days.ts';

/** One question as it stands on a page. */
export function ItemSample() {
  const [choice, setChoice] = useState<string | null>('partial');
  const [method, setMethod] = useState<string | null>('record');
  const [due, setDue] = useState('2026-09-30');
  return (
    <Columns shape="aside">
      <Panel>
        <Row>
          <Badge tone="info">重点</Badge>
          <span>2-03</span>
        </Row>
        <p>
          <TermPopover term="情報資産">
            ネットワーク、情報システムと、それらで取り扱うすべての情報(印刷した文書を含みます)をいいます。
          </TermPopover>
          を分類し、取扱いの制限を表示していますか。
        </p>
        <MarkChoice label="回答" labelHidden options={MARKS} value={choice} onChange={setChoice} />
        <Columns>
          <Select
            label="確認方法"
            placeholder="選んでください"
            options={[
              { id: 'thing', label: '現物を見た' },
              { id: 'record', label: '記録を見た' },
            ]}
            value={method}
            onChange={setMethod}
          />
          <DateField words={SAMPLE_DAYS} label="いつまでに" value={due} onChange={setDue} />
        </Columns>
        <TextArea
          label="状況（できていない点）"
          need="required"
          lines={2}
          defaultValue="共有フォルダーの一部に表示がありません。"
        />
      </Panel>
      <Panel title="進み具合">
        <Stack>
          <ProgressBar label="この章" value={7} max={12} valueText="7 / 12 項目" />
          <ProgressBar label="全体" value={120} max={120} valueText="120 / 120 項目" />
          <ProgressBar label="まだのもの" value={0} max={30} valueText="0 / 30 項目" />
        </Stack>
      </Panel>
    </Columns>
  );
}
