import { useState } from 'react';
import { DateField } from '#ui/date/DateField.tsx';
import { NumberField } from '#ui/field/NumberField.tsx';
import { TextArea } from '#ui/field/TextArea.tsx';
import { TextField } from '#ui/field/TextField.tsx';
import { Columns } from '#ui/layout/Columns.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { SAMPLE_DAYS } from './sample-days.ts';

export function FieldSamples() {
  const [count, setCount] = useState<number | null>(12);
  const [day, setDay] = useState('');
  return (
    <Panel title="入力欄">
      <Columns>
        <TextField label="職名" help="例のとおり、正式な職名で書いてください。" defaultValue="課長" />
        <TextField label="氏名" need="required" error="氏名を入力してください。" />
        <TextField label="文書番号" need="optional" placeholder="網総第12号" />
        <TextField label="合言葉" type="password" defaultValue="secret" />
        <TextField label="所属" readOnly value="市民課" />
        <TextField label="使えない欄" disabled value="入力できません" />
        <NumberField label="端末の台数" value={count} onChange={setCount} min={0} />
        <DateField
          words={SAMPLE_DAYS}
          label="点検した日"
          value={day}
          onChange={setDay}
          need="required"
          error="日付を入力してください。"
        />
        <DateField words={SAMPLE_DAYS} label="締切日" value="2026-10-15" onChange={setDay} readOnly />
      </Columns>
      <TextArea
        label="所見"
        help="改行できます。文字に合わせて欄が広がります。"
        defaultValue={'1行目\n2行目\n3行目\n4行目'}
      />
    </Panel>
  );
}
