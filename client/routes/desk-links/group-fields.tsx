import { Trans, useLingui } from '@lingui/react/macro';
import { LINK_GROUP_KINDS, linkGroupLabels } from '../../features/links/group-labels.ts';
import { Button } from '../../shared/ui/button.tsx';
import { SelectField, TextField } from '../../shared/ui/field.tsx';
import { MoveButtons } from '../../shared/ui/move-buttons.tsx';
import type { LinkGroupKind } from '../../generated/graphql.ts';
import type { EditedGroup } from './link-fields.ts';
import type { useLinkGroups } from './use-link-groups.ts';

interface GroupFieldsProps {
  readonly group: EditedGroup;
  readonly at: number;
  readonly isLast: boolean;
  readonly errors: ReadonlyMap<string, string>;
  readonly deeds: ReturnType<typeof useLinkGroups>;
}

/** One group with its links. */
export function GroupFields({ group: { key, kind, links, title }, at, isLast, errors, deeds }: GroupFieldsProps) {
  const { i18n, t } = useLingui();
  const path = `groups.${at}`;
  const heading = title.trim() || i18n._(linkGroupLabels[kind]);
  return (
    <fieldset className="link-group card" aria-describedby={errors.has(`${path}.links`) ? `${key}-error` : undefined}>
      <legend>{heading}</legend>
      <SelectField id={`${key}-kind`} label={t`What the links are about`} name="kind" value={kind} onChange={({ target }) => deeds.changeGroup(at, { kind: target.value as LinkGroupKind })}>
        {LINK_GROUP_KINDS.map((one) => (
          <option key={one} value={one}>
            {i18n._(linkGroupLabels[one])}
          </option>
        ))}
      </SelectField>
      <TextField
        id={`${key}-title`}
        label={t`A heading of your own (optional)`}
        name="heading"
        maxLength={80}
        value={title}
        error={errors.get(`${path}.title`)}
        onChange={({ target }) => deeds.changeGroup(at, { title: target.value })}
      />
      <ol className="link-editor">
        {links.map((link, index) => {
          const here = `${path}.links.${index}`;
          const name = link.title.trim() || t`Link ${index + 1}`;
          return (
            <li key={link.key}>
              <TextField id={`${link.key}-title`} label={t`Name`} name="title" required maxLength={120} value={link.title} error={errors.get(`${here}.title`)} onChange={({ target }) => deeds.changeLink(at, index, { title: target.value })} />
              <TextField
                id={`${link.key}-url`}
                label={t`Web address`}
                name="url"
                type="url"
                inputMode="url"
                spellCheck={false}
                required
                value={link.url}
                error={errors.get(`${here}.url`)}
                onChange={({ target }) => deeds.changeLink(at, index, { url: target.value })}
              />
              <TextField
                id={`${link.key}-description`}
                label={t`What is to be found there? (optional)`}
                name="description"
                maxLength={300}
                value={link.description}
                error={errors.get(`${here}.description`)}
                onChange={({ target }) => deeds.changeLink(at, index, { description: target.value })}
              />
              <MoveButtons id={link.key} name={name} isFirst={index === 0} isLast={index === links.length - 1} onMove={(by) => deeds.moveLink(at, index, by)} onRemove={() => deeds.removeLink(at, index)} />
            </li>
          );
        })}
      </ol>
      {errors.has(`${path}.links`) && (
        <p className="field-error" id={`${key}-error`}>
          {errors.get(`${path}.links`)}
        </p>
      )}
      <div className="actions">
        <Button id={`${key}-add`} look="secondary" aria-label={t`Add a link: ${heading}`} onClick={() => deeds.addLink(at)}>
          <Trans>Add a link</Trans>
        </Button>
      </div>
      <MoveButtons id={key} name={t`the group ${heading}`} isFirst={at === 0} isLast={isLast} onMove={(by) => deeds.moveGroup(at, by)} onRemove={() => deeds.removeGroup(at)} />
    </fieldset>
  );
}
