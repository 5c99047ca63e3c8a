import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ArticleKind } from '../../generated/graphql.ts';

/** What the pages of articles of one kind say. */
interface KindWords {
  /** Where they are, on the site and on the desk. */
  readonly path: 'news' | 'guides' | 'projects';
  readonly all: MessageDescriptor;
  readonly of: (network: string) => MessageDescriptor;
  readonly about: MessageDescriptor;
  readonly none: MessageDescriptor;
  readonly write: MessageDescriptor;
  readonly edit: MessageDescriptor;
}

export const articleKinds: Readonly<Record<ArticleKind, KindWords>> = {
  NEWS: {
    path: 'news',
    all: msg`News`,
    of: (name) => msg`News of ${name}`,
    about: msg`What the networks of volunteering tell: projects, dates, calls for help and thanks.`,
    none: msg`There is no news yet.`,
    write: msg`Write news`,
    edit: msg`Edit news`,
  },
  GUIDE: {
    path: 'guides',
    all: msg`Guides`,
    of: (name) => msg`Guides of ${name}`,
    about: msg`Volunteer card, insurance, certificate of good conduct, founding a club: what people who volunteer need to know, in short.`,
    none: msg`There are no guides yet.`,
    write: msg`Write a guide`,
    edit: msg`Edit the guide`,
  },
  PROJECT: {
    path: 'projects',
    all: msg`Projects`,
    of: (name) => msg`Projects of ${name}`,
    about: msg`What the networks of volunteering do themselves, and with whom.`,
    none: msg`There are no projects yet.`,
    write: msg`Write about a project`,
    edit: msg`Edit the project`,
  },
};
