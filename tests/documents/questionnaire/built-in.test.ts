import { describe, expect, it } from 'vitest';
import { inspection, questionnaire } from 'virtual:questionnaires/abashiri-2026';
import { targetsOf } from '#domain/inspection/roster.ts';
import { questionnaireDigest } from '#domain/questionnaire/digests.ts';
import { itemsOf } from '#domain/questionnaire/questionnaire.ts';

describe('the built-in questionnaire', () => {
  it('is compiled with all its chapters, items, obligations, terms and facts', () => {
    expect(questionnaire.chapters).toHaveLength(12);
    expect(itemsOf(questionnaire)).toHaveLength(151);
    expect(questionnaire.obligations).toHaveLength(94);
    expect(questionnaire.glossary).toHaveLength(30);
    expect(questionnaire.facts).toHaveLength(30);
  });

  it('comes with a sample inspection that refers to exactly this questionnaire', () => {
    const { id, version } = questionnaire;
    expect(inspection.questionnaire).toEqual({ id, version, digest: questionnaireDigest(questionnaire) });
    expect(inspection.sample).toBe(true);
  });

  it('has a sample roster of at least 72 departments, some excluded with a reason, and one 情報担当課', () => {
    expect(targetsOf(inspection.roster).length).toBeGreaterThanOrEqual(72);
    expect(inspection.roster.some((department) => department.excluded !== null)).toBe(true);
    expect(inspection.roster.filter((department) => department.officer)).toHaveLength(1);
    expect(inspection.roster.some((department) => department.bodies.length > 1)).toBe(true);
  });

  it('omits the unverified guideline numbers from the compiled questionnaire', () => {
    expect(JSON.stringify(questionnaire)).not.toContain('guideline');
  });
});
