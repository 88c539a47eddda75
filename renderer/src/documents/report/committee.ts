import { fiscalYearLabel, instantLabel } from '#domain/calendar.ts';
import type { CitySummary } from '#domain/aggregation/summary.ts';
import { basisText } from '#domain/closing/basis.ts';
import { otherEditions } from '#domain/collection/editions.ts';
import { MARKING } from '#domain/exchange/marked-file-name.ts';
import { itemsOf } from '#domain/questionnaire/questionnaire.ts';
import type { ReportWording } from '#domain/report/report-text.ts';
import { words } from '#domain/words/words.ja.ts';
import { departmentTable } from './department-table.ts';
import { focusBlocks } from './focus-part.ts';
import { groupTable } from './group-part.ts';
import { findingBlocks, reviewBlocks, samplingBlocks } from './outcome-parts.ts';
import { yearBlocks } from './years-part.ts';
import { overviewBlocks } from './overview-part.ts';
import { noteBlock, numbered, tableBlock, textBlock, type Block, type DraftPart, type Paper } from './paper.ts';
import type { ReportSources } from './sources.ts';
import { termBlocks } from './terms-part.ts';

/**
 * 委員会報告資料 with the given wording. With a masked summary it names no department, but the officer's own words stay as
 * written.
 */
export function committeeReport(sources: ReportSources, wording: ReportWording): Paper {
  const { summary } = sources;
  const { inspection } = summary;
  const year = fiscalYearLabel(inspection.fiscalYear);
  const title = `${year}　情報セキュリティ自己点検　結果報告`;
  return {
    marking: MARKING,
    title,
    running: `${inspection.city}　${title}`,
    head: headOf(sources),
    parts: numbered(partsOf(sources, wording)),
  };
}

function headOf({ summary, at }: ReportSources): [string, string][] {
  const { inspection, questionnaire, basis } = summary;
  const others = otherEditions(summary).length;
  return [
    ['市', inspection.city],
    ['点検', inspection.title],
    ['点検票', `${questionnaire.title} ${questionnaire.version}版`],
    [words.figure.basis, basisText(basis, at)],
    ['作成', instantLabel(at)],
    ...(summary.masking === undefined ? [] : [['所属名', '伏せています。'] as [string, string]]),
    ...(others === 0
      ? []
      : [
          [
            '点検票の版',
            `版の違う点検票で答えた所属が${others}所属あります。文の違う項目は未回答として数えています。`,
          ] as [string, string],
        ]),
  ];
}

function partsOf(sources: ReportSources, wording: ReportWording): DraftPart[] {
  const { summary, findings, sampling, years, reviews } = sources;
  const { label } = summary.questionnaire.priorities.focus;
  const masked = summary.masking !== undefined;
  return [
    { title: words.reportPart.overview, blocks: overviewBlocks(sources, wording.overview) },
    {
      title: words.reportPart.chapters,
      blocks: [
        textBlock(wording.chapters),
        tableBlock(groupTable(summary, 'chapter', '章別の実施率', words.answer.chapter)),
      ],
    },
    {
      title: words.reportPart.threats,
      blocks: [
        textBlock(wording.threats),
        tableBlock(groupTable(summary, 'mainThreat', '主な脅威別の実施率', words.axis.names.mainThreat)),
        ...kindTable(summary),
        noteBlock('1つの項目を、その主な脅威だけに数えています。'),
      ],
    },
    {
      title: words.reportPart.tiers,
      blocks: [textBlock(wording.tiers), tableBlock(groupTable(summary, 'tier', '領域別の実施率', words.answer.tier))],
    },
    { title: `${label}項目の未実施`, blocks: focusBlocks(summary, wording.focus) },
    ...(findings === null
      ? []
      : [{ title: words.reportPart.findings, blocks: findingBlocks(findings, wording.findings) }]),
    ...(sampling === null
      ? []
      : [{ title: words.reportPart.sampling, blocks: samplingBlocks(sampling, wording.sampling) }]),
    ...(years === null ? [] : [{ title: words.reportPart.years, blocks: yearBlocks(years, wording.years) }]),
    ...(reviews === null
      ? []
      : [{ title: words.reportPart.review, blocks: reviewBlocks(reviews, masked, wording.review) }]),
    { title: words.reportPart.ahead, blocks: [textBlock(wording.ahead)] },
    { title: '用語の定義と数字の出どころ', blocks: termBlocks(sources) },
    { title: '別表　所属別の実施率', blocks: [tableBlock(departmentTable(summary))] },
  ];
}

/** The figures by kind of threat; nothing where the questionnaire names no kinds. */
function kindTable(summary: CitySummary): Block[] {
  if (itemsOf(summary.questionnaire).every(({ kind }) => kind === undefined)) return [];
  return [tableBlock(groupTable(summary, 'kind', '脅威の種類別の実施率', words.axis.names.kind))];
}
