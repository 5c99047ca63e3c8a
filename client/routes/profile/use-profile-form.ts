import { useState } from 'react';
import type { FormEvent } from 'react';
import { useRevalidator } from 'react-router';
import type { ProfileForm_ProfileFragment } from '../../generated/graphql.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { unmask } from '../../shared/graph/graphql.ts';
import { save } from '../../shared/graph/save.ts';
import type { SaveOutcome } from '../../shared/graph/save.ts';
import { useFocusAfterAttempts } from '../../shared/ui/use-focus.ts';
import { useReady } from '../../shared/ui/use-ready.ts';
import type { NameProblem } from './findable-section.tsx';
import { fieldsOfForm, fieldsOfProfile, inputOf } from './profile-fields.ts';
import { DeleteProfile, ProfileForm_profile, SaveProfile } from './profile-query.ts';

/** What the last attempt led to. */
export type ProfileOutcome = SaveOutcome<unknown>['status'] | 'deleted';

/**
 * State and deeds of the profile's form. What is on the page stays on the page whatever saving leads to.
 *
 * @param loaded the profile as the page was loaded with it
 */
export function useProfileForm(loaded: ProfileForm_ProfileFragment | null) {
  const { revalidate } = useRevalidator();
  const [saved, setSaved] = useState(loaded);
  const [fields, setFields] = useState(() => fieldsOfProfile(loaded));
  const [busy, setBusy] = useState(false);
  const ready = useReady();
  const [outcome, setOutcome] = useState<ProfileOutcome>();
  const [placeUnknown, setPlaceUnknown] = useState(false);
  const [nameProblem, setNameProblem] = useState<NameProblem>();
  const { box, attempted } = useFocusAfterAttempts();
  async function attempt(deed: () => Promise<ProfileOutcome>): Promise<void> {
    if (busy) return;
    setBusy(true);
    setPlaceUnknown(false);
    setNameProblem(undefined);
    setOutcome(await deed());
    setBusy(false);
    attempted();
  }

  async function saveFields(form: HTMLFormElement): Promise<ProfileOutcome> {
    const now = fieldsOfForm(new FormData(form));
    setFields(now);
    const result = await save(() => browserGraph.mutate(SaveProfile, { input: inputOf(now, saved) }));
    if (result.status === 'saved') {
      const profile = unmask(ProfileForm_profile, result.data.saveProfile.profile);
      setSaved(profile);
      setFields(fieldsOfProfile(profile));
    }
    if (result.status === 'refused') {
      const { refusals } = result;
      setPlaceUnknown(refusals.some(({ path }) => path === 'input.place'));
      const name = refusals.find(({ path }) => path === 'input.displayName');
      setNameProblem(name && (name.code === 'CONTACT_DETAILS' ? 'contact' : 'missing'));
    }
    return result.status;
  }

  async function deleteSaved(version: number): Promise<ProfileOutcome> {
    const { status } = await save(() => browserGraph.mutate(DeleteProfile, { input: { version } }));
    if (status !== 'saved') return status;
    setSaved(null);
    setFields(fieldsOfProfile(null));
    return 'deleted';
  }

  return {
    fields,
    saved,
    busy,
    ready,
    outcome,
    placeUnknown,
    nameProblem,
    box,
    change: (event: FormEvent<HTMLFormElement>) => setFields(fieldsOfForm(new FormData(event.currentTarget))),
    submit(event: FormEvent<HTMLFormElement>) {
      event.preventDefault();
      const form = event.currentTarget;
      void attempt(() => saveFields(form));
    },
    remove: () => saved && void attempt(() => deleteSaved(saved.version)),
    /** After a change elsewhere: shows what is saved now. */
    reload: () => void revalidate(),
  };
}
