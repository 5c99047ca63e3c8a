import { useEffect, useState } from 'react';
import { moved } from '../../shared/moved.ts';
import { groupsOf } from './link-fields.ts';
import type { EditedGroup, EditedLink, SavedGroup } from './link-fields.ts';

/** Of what is new; keys have to differ within one form only. */
let made = 0;
const newKey = () => `new-${(made += 1)}`;
const newLink = (): EditedLink => ({ key: newKey(), title: '', url: 'https://', description: '' });

/** The groups and their links as they stand in the form. What is moved keeps the focus, what is new gets it. `changed` is called with every change. */
export function useLinkGroups(first: readonly EditedGroup[], changed: () => void) {
  const [groups, setGroups] = useState(first);
  const [focus, setFocus] = useState<{ readonly id: string }>();
  useEffect(() => {
    if (focus) document.getElementById(focus.id)?.focus();
  }, [focus]);

  function put(next: readonly EditedGroup[], focused?: string): void {
    setGroups(next);
    if (focused) setFocus({ id: focused });
    changed();
  }
  const change = (at: number, changes: Partial<EditedGroup>, focused?: string) => put(groups.map((group, index) => (index === at ? { ...group, ...changes } : group)), focused);
  const linksOf = (at: number) => groups[at]?.links ?? [];
  return {
    groups,
    take: (saved: readonly SavedGroup[]) => {
      const next = groupsOf(saved, newKey());
      put(next, next[0] ? `${next[0].key}-kind` : 'add-group');
    },
    addGroup() {
      const group: EditedGroup = { key: newKey(), kind: 'ASSOCIATIONS', title: '', links: [newLink()] };
      put([...groups, group], `${group.key}-kind`);
    },
    changeGroup: (at: number, changes: Partial<EditedGroup>) => change(at, changes),
    moveGroup: (at: number, by: -1 | 1) => put(moved(groups, at, by), `${groups[at]?.key}-${by < 0 ? 'up' : 'down'}`),
    removeGroup: (at: number) => put(groups.toSpliced(at, 1), 'add-group'),
    addLink(at: number) {
      const link = newLink();
      change(at, { links: [...linksOf(at), link] }, `${link.key}-title`);
    },
    changeLink: (at: number, index: number, changes: Partial<EditedLink>) => change(at, { links: linksOf(at).map((link, other) => (other === index ? { ...link, ...changes } : link)) }),
    moveLink: (at: number, index: number, by: -1 | 1) => change(at, { links: moved(linksOf(at), index, by) }, `${linksOf(at)[index]?.key}-${by < 0 ? 'up' : 'down'}`),
    removeLink: (at: number, index: number) => change(at, { links: linksOf(at).toSpliced(index, 1) }, `${groups[at]?.key}-add`),
  };
}
