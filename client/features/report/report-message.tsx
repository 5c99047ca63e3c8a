import { ReportContent } from './report-content.tsx';

/** What stands below a message of the other side. Its text goes along, which the coordinators could not read otherwise. */
export function reportMessage({ id, body, networkId }: { readonly id: string; readonly body: string; readonly networkId: string | undefined }) {
  return <ReportContent reported={{ kind: 'MESSAGE', id, networkId, quote: body }} />;
}
