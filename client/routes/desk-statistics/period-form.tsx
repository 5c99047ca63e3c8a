import { Trans, useLingui } from '@lingui/react/macro';
import type { FieldRefusal } from '../../shared/graph/graph.ts';
import { localised } from '../../shared/i18n/locale.ts';
import { useAppState } from '../../shared/app-state.ts';
import { Button, ButtonLink } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { TextField } from '../../shared/ui/field.tsx';

export interface Months {
  readonly from: string;
  readonly to: string;
}

/** Why a period was refused, in words. */
function Refusal({ refusals }: { refusals: readonly FieldRefusal[] }) {
  const code = refusals[0]?.code;
  if (code === 'AFTER_TO') return <Trans>The first month is after the last one.</Trans>;
  if (code === 'TOO_LONG') return <Trans>A period has 24 months at most.</Trans>;
  if (code === 'NOT_CLOSED') return <Trans>The last month is not closed yet: answers and attendances are waited for until 15 days after its end.</Trans>;
  return <Trans>Please give both months as year and month, e.g. 2026-09, from 2000 on.</Trans>;
}

/** Chooses the months; works without scripts. */
export function PeriodForm({ months, refusals, slug }: { months: Months; refusals: readonly FieldRefusal[]; slug: string }) {
  const { t } = useLingui();
  const { locale } = useAppState();
  const path = `/desk/network/${slug}/statistics`;
  return (
    <>
      {refusals.length > 0 && <Notice kind="error" title={<Refusal refusals={refusals} />} />}
      <form method="get" action={localised(path, locale)} className="period-form no-print">
        <TextField label={t`From month`} type="month" name="from" defaultValue={months.from} key={`from ${months.from}`} placeholder="2026-01" required />
        <TextField label={t`To month`} type="month" name="to" defaultValue={months.to} key={`to ${months.to}`} placeholder="2026-12" required />
        <Button type="submit">
          <Trans>Show</Trans>
        </Button>
        <ButtonLink to={path} look="secondary">
          <Trans>Last quarter</Trans>
        </ButtonLink>
      </form>
    </>
  );
}
