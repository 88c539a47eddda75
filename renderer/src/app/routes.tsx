import type { ReactNode } from 'react';
import type { StringRouteParams } from 'wouter';
import { BackupPage } from '#features/device/backup/BackupPage.tsx';
import { ChangesPage } from '#features/chief/changes/ChangesPage.tsx';
import { CollectPage } from '#features/officer/collect/CollectPage.tsx';
import { ClausesPage } from '#features/chief/fill/ClausesPage.tsx';
import { FillPage } from '#features/chief/fill/FillPage.tsx';
import { FindingsPage } from '#features/officer/findings/FindingsPage.tsx';
import { HandoverPage } from '#features/chief/handover/HandoverPage.tsx';
import { HearingPage } from '#features/chief/hearing/HearingPage.tsx';
import { BeginPage } from '#features/chief/home/BeginPage.tsx';
import { HomePage } from '#features/chief/home/HomePage.tsx';
import { DepartmentPage } from '#features/officer/overview/department/DepartmentPage.tsx';
import { ItemsPage } from '#features/officer/overview/ItemsPage.tsx';
import { OverviewPage } from '#features/officer/overview/OverviewPage.tsx';
import { PolicyReviewPage } from '#features/officer/policy-review/PolicyReviewPage.tsx';
import { ProfilePage } from '#features/chief/profile/ProfilePage.tsx';
import { DepartmentReturnPage } from '#features/officer/returns/department/DepartmentReturnPage.tsx';
import { ReturnsPage } from '#features/officer/returns/ReturnsPage.tsx';
import { ReportPage } from '#features/officer/report/ReportPage.tsx';
import { ReportPaperPage } from '#features/officer/report/ReportPaperPage.tsx';
import { RecordsPage } from '#features/officer/records/RecordsPage.tsx';
import { ReviewPage } from '#features/chief/review/ReviewPage.tsx';
import { SamplesPage } from '#features/officer/samples/SamplesPage.tsx';
import { SettingsPage } from '#features/device/settings/SettingsPage.tsx';
import { SetupPage } from '#features/officer/setup/SetupPage.tsx';
import { PrintPage } from '#features/chief/submit/print/PrintPage.tsx';
import { SubmitPage } from '#features/chief/submit/SubmitPage.tsx';
import { SummaryPage } from '#features/chief/submit/summary-print/SummaryPage.tsx';
import { YearsPage } from '#features/officer/years/YearsPage.tsx';

/** An address (without the hash) and the page that answers to it. */
export interface PageRoute {
  path: string;
  page: (params: Readonly<Record<string, string | undefined>>) => ReactNode;
}

/** Every page of the product. The first path that fits wins. */
export const ROUTES: readonly PageRoute[] = [
  route('/', () => <HomePage />),
  route('/open', () => <HomePage choosing />),
  route('/begin/:inspection?', ({ inspection }) => <BeginPage inspection={inspection} />),
  route('/respond/:response/profile', ({ response }) => <ProfilePage id={response} />),
  route('/respond/:response/review', ({ response }) => <ReviewPage id={response} />),
  route('/respond/:response/submit', ({ response }) => <SubmitPage id={response} />),
  route('/respond/:response/print', ({ response }) => <PrintPage id={response} />),
  route('/respond/:response/summary/*?', ({ response }) => <SummaryPage id={response} />),
  route('/respond/:response/hearing/*?', ({ response }) => <HearingPage id={response} />),
  route('/respond/:response/handover', ({ response }) => <HandoverPage id={response} />),
  route('/respond/:response/changes/*?', ({ response }) => <ChangesPage id={response} />),
  route('/respond/:response/fill/:chapter/:item?', ({ response, chapter, item }) => (
    <FillPage response={response} chapter={chapter} item={item} />
  )),
  route('/respond/:response/clauses/:clause/:item?', ({ response, clause, item }) => (
    <ClausesPage response={response} clause={clause} item={item} />
  )),
  route('/setup', () => <SetupPage />),
  route('/collect', () => <CollectPage />),
  route('/returns', () => <ReturnsPage />),
  route('/returns/:code', ({ code }) => <DepartmentReturnPage key={code} code={code} />),
  route('/overview', () => <OverviewPage />),
  route('/overview/items', () => <ItemsPage />),
  route('/overview/departments/:code', ({ code }) => <DepartmentPage key={code} code={code} />),
  route('/findings', () => <FindingsPage />),
  route('/samples', () => <SamplesPage />),
  route('/years', () => <YearsPage />),
  route('/policy-review', () => <PolicyReviewPage />),
  route('/report', () => <ReportPage />),
  route('/report/paper', () => <ReportPaperPage />),
  route('/records', () => <RecordsPage />),
  route('/settings', () => <SettingsPage />),
  route('/backup', () => <BackupPage />),
];

/** `route('/fill/:department', ({ department }) => …)`: the parameters are those that the path names. */
export function route<Path extends string>(
  path: Path,
  page: (params: StringRouteParams<Path>) => ReactNode,
): PageRoute {
  return { path, page: (params) => page(params as StringRouteParams<Path>) };
}
