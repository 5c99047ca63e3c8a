import { describe, expect, test } from '@jest/globals';
import { coordinates, membershipIn, requireCoordinator, requireMember, requireOperator, signedIn } from './authorise.ts';
import { aMembership, aViewer } from './testing/a-viewer.ts';
import { nobody } from './viewer.ts';

const codeOf = (check: () => unknown): unknown => {
  try {
    check();
    return 'allowed';
  } catch (error) {
    return (error as { extensions: { code: string } }).extensions.code;
  }
};

describe('who may do what', () => {
  const editor = aViewer({ memberships: [aMembership('club')] });
  const owner = aViewer({ memberships: [aMembership('club', { role: 'OWNER' })] });
  const coordinator = aViewer({ coordinates: ['town'] });
  const operator = aViewer({ isOperator: true });

  test.each([
    ['nobody signs in', () => signedIn(nobody()), 'UNAUTHENTICATED'],
    ['somebody is signed in', () => signedIn(aViewer()), 'allowed'],
    ['nobody edits', () => requireMember(nobody(), 'club'), 'UNAUTHENTICATED'],
    ['a stranger edits', () => requireMember(aViewer(), 'club'), 'FORBIDDEN'],
    ['an editor edits', () => requireMember(editor, 'club'), 'allowed'],
    ['an editor edits another', () => requireMember(editor, 'choir'), 'FORBIDDEN'],
    ['an owner edits', () => requireMember(owner, 'club'), 'allowed'],
    ['an editor manages members', () => requireMember(editor, 'club', 'OWNER'), 'FORBIDDEN'],
    ['an owner manages members', () => requireMember(owner, 'club', 'OWNER'), 'allowed'],
    ['an owner vouches', () => requireCoordinator(owner, 'town'), 'FORBIDDEN'],
    ['a coordinator vouches', () => requireCoordinator(coordinator, 'town'), 'allowed'],
    ['a coordinator vouches elsewhere', () => requireCoordinator(coordinator, 'city'), 'FORBIDDEN'],
    ['a coordinator vouches where there is no network', () => requireCoordinator(coordinator, null), 'FORBIDDEN'],
    ['an operator vouches anywhere', () => requireCoordinator(operator, null), 'allowed'],
    ['a coordinator runs the installation', () => requireOperator(coordinator), 'FORBIDDEN'],
    ['an operator runs the installation', () => requireOperator(operator), 'allowed'],
  ])('%s', (_what, check, expected) => expect(codeOf(check)).toBe(expected));

  test('asks without throwing', () => {
    expect(membershipIn(editor, 'club')?.role).toBe('EDITOR');
    expect(membershipIn(editor, 'club', 'OWNER')).toBeUndefined();
    expect(coordinates(coordinator, 'town')).toBe(true);
    expect(coordinates(nobody(), null)).toBe(false);
  });
});
