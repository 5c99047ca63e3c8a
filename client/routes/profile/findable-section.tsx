import { Trans, useLingui } from '@lingui/react/macro';
import { VolunteerFacts } from '../../features/finding/volunteer-facts.tsx';
import type { VolunteerSeen } from '../../features/finding/volunteer-facts.tsx';
import { CheckboxField, TextField } from '../../shared/ui/field.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import type { ProfileFields } from './profile-fields.ts';

/** What is wrong with the name that organisations are to see. */
export type NameProblem = 'missing' | 'contact';

interface FindableSectionProps {
  readonly fields: ProfileFields;
  /** The first name of the account; empty when it has none. */
  readonly firstName: string;
  readonly nameProblem: NameProblem | undefined;
  readonly labelOf: (id: string) => string | undefined;
}

/** The town as organisations see it: without the postal code. */
const townOf = (place: string): string => place.replace(/\b\d{4,5}\b/, '').trim();

/** Whether organisations may find somebody, what they call them, and a look through their eyes. */
export function FindableSection({ fields: { criteria, displayName, isFindable }, firstName, nameProblem, labelOf }: FindableSectionProps) {
  const { t } = useLingui();
  const labels = (ids: readonly string[]) => ids.map(labelOf).filter((label) => label !== undefined);
  const seen: VolunteerSeen = {
    town: townOf(criteria.place), interests: labels(criteria.interest), skills: labels(criteria.skill), availability: criteria.when, commitment: criteria.time, languages: criteria.language,
  };
  const isTooLittle = criteria.interest.length === 0 || criteria.place === '';
  return (
    <div className="card" id="findable">
      <CheckboxField
        name="isFindable"
        label={t`Organisations may find me`}
        help={t`Members of verified organisations can then invite you to offers that suit you: at most three times a week in all, by a mail from us. They never see your e-mail address, your age or your address. You can take this back at any time, and it holds at once.`}
        checked={isFindable}
        onChange={() => undefined}
      />
      {isFindable && (
        <>
          <TextField
            id="profile-name"
            name="displayName"
            label={t`What they call you`}
            help={firstName ? t`Your first name, unless you choose another one.` : t`A first name is enough.`}
            error={nameProblem === 'missing' ? t`Please say what organisations may call you.` : nameProblem === 'contact' ? t`Please leave out addresses, pages and numbers.` : undefined}
            defaultValue={displayName}
            placeholder={firstName}
            maxLength={60}
            autoComplete="off"
          />
          {isTooLittle && <Notice kind="info" title={<Trans>Nobody finds you yet: choose at least one interest and say where you are.</Trans>} />}
          <section className="volunteer-preview" aria-labelledby="preview">
            <p className="muted" id="preview">
              <Trans>This is what organisations see:</Trans>
            </p>
            <p>
              <strong>{displayName || firstName || t`(no name yet)`}</strong>
            </p>
            <VolunteerFacts volunteer={seen} />
          </section>
        </>
      )}
    </div>
  );
}
