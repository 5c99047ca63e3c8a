import { Trans, useLingui } from '@lingui/react/macro';
import type { EditedOpportunity_OpportunityFragment } from '../../generated/graphql.ts';
import { mask } from '../../shared/graph/graphql.ts';
import { OpportunityBody } from '../../features/opportunity/opportunity-body.tsx';
import { OpportunityFacts_opportunity } from '../../features/opportunity/opportunity-facts.tsx';
import type { Vocabulary } from '../../features/opportunity-editor/editor-fields.tsx';
import { inputOf } from '../../features/opportunity-editor/posting-fields.ts';
import type { PostingFields } from '../../features/opportunity-editor/posting-fields.ts';

/** The place as it is typed: "54634 Bitburg" is the saved one, anything else is not known yet. */
function placeOf(typed: string, saved: EditedOpportunity_OpportunityFragment): EditedOpportunity_OpportunityFragment['place'] {
  const { place } = saved;
  if (typed.trim() === '') return null;
  return place && [place.postalCode, place.name].filter(Boolean).join(' ') === typed.trim() ? place : { name: typed.trim(), postalCode: null, region: null };
}

/** What volunteers will see, made of what is typed, by the same components as the public page. */
export function Preview({ fields, saved, vocabulary }: { fields: PostingFields; saved: EditedOpportunity_OpportunityFragment; vocabulary: Vocabulary }) {
  const { t } = useLingui();
  const all = vocabulary.interests.flatMap((field) => [field, ...field.children]);
  const interests = all.filter(({ id }) => fields.interests.includes(id)).map(({ id, label }) => ({ id, label }));
  const field = vocabulary.interests.find(({ id, children }) => id === fields.interests[0] || children.some((child) => child.id === fields.interests[0]));
  const { availability, commitment, endsOn, languages, maximumAge, minimumAge, startsOn } = inputOf(fields);
  const facts = mask(
    {
      attendance: fields.attendance,
      availability: availability ?? [],
      commitment: commitment ?? null,
      languages: languages ?? [],
      minimumAge: minimumAge ?? null,
      maximumAge: maximumAge ?? null,
      accessibility: [...fields.accessibility],
      requirements: [...fields.requirements],
      benefits: [...fields.benefits],
      startsOn: startsOn ?? null,
      endsOn: endsOn ?? null,
      publishedAt: saved.publishedAt ?? null,
      lastConfirmedAt: saved.lastConfirmedAt ?? null,
      place: placeOf(fields.place, saved) ?? null,
      interests,
      skills: vocabulary.skills.filter(({ id }) => fields.skills.includes(id)),
    },
    OpportunityFacts_opportunity,
  );
  const texts = {
    kind: fields.kind,
    title: fields.title || t`(no title yet)`,
    summary: fields.summary,
    description: fields.description,
    textLanguage: fields.textLanguage,
    patternOf: field?.id ?? fields.kind,
  };
  return (
    <section className="editor-preview" aria-labelledby="preview">
      <h2 id="preview">
        <Trans>This is what volunteers see</Trans>
      </h2>
      <div className="card">
        <OpportunityBody texts={texts} facts={facts} level={3} />
      </div>
    </section>
  );
}
