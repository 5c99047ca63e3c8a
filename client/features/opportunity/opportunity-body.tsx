import { Trans, useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import type { ComponentProps, ReactNode } from 'react';
import type { OpportunityKind } from '../../generated/enums.ts';
import { useAppState } from '../../shared/app-state.ts';
import { opportunityKindLabels } from '../../shared/labels/opportunity-labels.ts';
import { Markdown } from '../../shared/markdown/markdown.tsx';
import { Chip } from '../../shared/ui/chip.tsx';
import { FieldPattern } from '../../shared/ui/pattern.tsx';
import { OpportunityFacts } from './opportunity-facts.tsx';

/** What an offer says of itself. */
export interface ToldTexts {
  readonly kind: OpportunityKind;
  readonly title: string;
  readonly summary: string;
  readonly description: string;
  readonly textLanguage: 'DE' | 'EN';
  /** The field of engagement that its pattern is drawn for. */
  readonly patternOf: string;
}

/**
 * An offer as volunteers read it: pattern, title, summary, the facts, the text. The same on its page and in the preview of its editor.
 *
 * @param props.level of its title: 1 on its own page, 3 in a section of another
 * @param props.children what stands between the summary and the facts
 */
export function OpportunityBody({ texts, facts, level = 1, belowFacts, children }: { texts: ToldTexts; facts: ComponentProps<typeof OpportunityFacts>['opportunity']; level?: 1 | 3; belowFacts?: ReactNode; children?: ReactNode }) {
  const { i18n } = useLingui();
  const { locale } = useAppState();
  const { description, kind, patternOf, summary, textLanguage, title } = texts;
  const lang = textLanguage.toLowerCase() === locale ? undefined : textLanguage.toLowerCase();
  const about = useId();
  const Title = `h${level}` as const;
  const Section = `h${level + 1}` as 'h2' | 'h4';
  return (
    <>
      <div className="opportunity-pattern">
        <FieldPattern field={patternOf} />
      </div>
      {kind !== 'VOLUNTEERING' && <Chip look={kind === 'HELP_REQUEST' ? 'sun' : 'plain'}>{i18n._(opportunityKindLabels[kind])}</Chip>}
      <Title lang={lang}>{title}</Title>
      <p className="lead" lang={lang}>
        {summary}
      </p>
      {children}
      <div className="card">
        <Section className="visually-hidden">
          <Trans>At a glance</Trans>
        </Section>
        <OpportunityFacts opportunity={facts} />
      </div>
      {belowFacts}
      <section aria-labelledby={about}>
        <Section id={about}>
          <Trans>What it is about</Trans>
        </Section>
        <Markdown text={description} language={textLanguage} />
      </section>
    </>
  );
}
