import type { MarkOption } from '#ui/choice/MarkChoice.tsx';
import type { SearchOption } from '#ui/choice/ComboBox.tsx';

export const MARKS: MarkOption[] = [
  { id: 'yes', symbol: '○', label: '実施している', tone: 'good' },
  { id: 'partial', symbol: '△', label: '一部で実施していない', tone: 'partial' },
  { id: 'no', symbol: '×', label: '実施していない', tone: 'bad' },
  { id: 'na', symbol: '－', label: '該当しない', tone: 'none' },
  { id: 'hold', symbol: '?', label: 'わからない', tone: 'hold' },
];

const NAMES = [
  '総務課',
  '財政課',
  '市民課',
  '税務課',
  '環境課',
  '農林課',
  '水産課',
  '建築課',
  '社会教育課',
  '議会事務局',
];

export const DEPARTMENTS: SearchOption[] = Array.from({ length: 180 }, (_, index) => ({
  id: String(index + 1).padStart(3, '0'),
  label: `${NAMES[index % NAMES.length] ?? ''}${index < NAMES.length ? '' : `第${Math.floor(index / NAMES.length) + 1}係`}`,
  note: `所属コード ${String(index + 1).padStart(3, '0')}`,
}));
