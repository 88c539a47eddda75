// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { BeginPage } from '#features/chief/home/BeginPage.tsx';
import { answeredHere } from '../../../support/answered-before.ts';
import { inspection } from '../../../support/small-questionnaire.ts';
import { current } from '../../../support/current.ts';
import { chiefWindow, RESPONSE } from '../submit/chief-window.tsx';

it('puts last year’s answers of this computer beside a response that is begun', async () => {
  const { services, show, went } = await chiefWindow();
  await answeredHere(services);
  show(<BeginPage inspection={inspection.id} />);
  const user = userEvent.setup();
  await user.type(screen.getByRole('combobox', { name: /所属/ }), '002');
  await user.click((await screen.findAllByRole('option'))[0] ?? document.body);
  await user.type(screen.getByRole('textbox', { name: /職/ }), '係長');
  await user.type(screen.getByRole('textbox', { name: /氏名/ }), '髙橋 花子');
  await user.click(screen.getByRole('button', { name: '始める' }));
  await expect.poll(() => went).toEqual([`/respond/${RESPONSE}/profile`]);
  expect(await current(services.lastYears.of(RESPONSE))).toMatchObject({ fiscalYear: 2025, declaredOn: '2025-11-20' });
});
