import { describe, expect, test } from '@jest/globals';
import type { ProfileForm_ProfileFragment } from '../../generated/graphql.ts';
import { fieldsOfForm, fieldsOfProfile, inputOf } from './profile-fields.ts';

const saved = {
  version: 3, interests: [{ id: 'reading-aloud' }], skills: [{ id: 'driving' }], languages: ['DE'], availability: ['SATURDAY_MORNING'], commitment: ['FEW_HOURS'],
  attendance: ['REMOTE'], place: { id: 'geo:1', name: 'Bitburg', postalCode: '54634' }, radiusKm: 10, ageGroup: 'FROM_18', isFindable: true, displayName: 'Leseratte',
} as unknown as ProfileForm_ProfileFragment;

function formWith(entries: readonly (readonly [string, string])[]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}

describe('the form of a profile', () => {
  test('saves what was read as it was, the place by its id', () => {
    expect(inputOf(fieldsOfProfile(saved), saved)).toEqual({
      version: 3, interests: ['reading-aloud'], skills: ['driving'], languages: ['DE'], availability: ['SATURDAY_MORNING'], commitment: ['FEW_HOURS'], attendance: ['REMOTE'],
      place: 'geo:1', radiusKm: 10, ageGroup: 'FROM_18', isFindable: true, displayName: 'Leseratte',
    });
  });

  test('saves an empty profile when nothing is filled in', () => {
    expect(inputOf(fieldsOfForm(new FormData()), null)).toEqual({
      version: null, interests: [], skills: [], languages: [], availability: [], commitment: [], attendance: [], place: null, radiusKm: 25, ageGroup: null, isFindable: false,
    });
  });

  test('keeps the name to itself while nobody may find the person', () => {
    expect(inputOf({ ...fieldsOfProfile(saved), isFindable: false }, saved)).not.toHaveProperty('displayName');
  });

  test('reads what is ticked and typed, and leaves out what is no choice', () => {
    const form = formWith([['interest', 'sport'], ['interest', 'tutoring'], ['when', 'MONDAY_NIGHT'], ['place', ' Trier '], ['radius', '50'], ['ageGroup', 'OLD'], ['isFindable', 'on'], ['displayName', ' Kim ']]);
    const fields = fieldsOfForm(form);
    expect(inputOf(fields, saved)).toMatchObject({ version: 3, interests: ['sport', 'tutoring'], availability: [], place: 'Trier', radiusKm: 50, ageGroup: null, isFindable: true, displayName: 'Kim' });
  });
});
