import { Trans } from '@lingui/react/macro';
import { useState, useSyncExternalStore } from 'react';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { GraphUnreachable } from '../../shared/graph/graph.ts';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { useSignInPath } from '../../shared/layout/use-sign-in-path.ts';
import { Button, ButtonLink } from '../../shared/ui/button.tsx';
import { Bookmark, BookmarkCheck } from '../../shared/ui/icons.ts';
import { changedHere, remember, subscribe } from './favourites.ts';

export const FavouriteButton_opportunity = graphql(`
  fragment FavouriteButton_opportunity on Opportunity {
    id
    title
    isFavourite
  }
`);

const AddFavourite = graphql(`
  mutation AddFavourite($input: FavouriteInput!) {
    addFavourite(input: $input) {
      opportunity {
        id
        isFavourite
      }
    }
  }
`);

const RemoveFavourite = graphql(`
  mutation RemoveFavourite($input: FavouriteInput!) {
    removeFavourite(input: $input) {
      opportunity {
        id
        isFavourite
      }
    }
  }
`);

/** Whether it was done. */
async function change(opportunityId: string, isFavourite: boolean): Promise<boolean> {
  const input = { opportunityId };
  try {
    const { errors } = await (isFavourite ? browserGraph.mutate(AddFavourite, { input }) : browserGraph.mutate(RemoveFavourite, { input }));
    return errors.length === 0;
  } catch (error) {
    if (error instanceof GraphUnreachable) return false;
    throw error;
  }
}

/** Keeps an opportunity or lets it go. For somebody who is not signed in it leads there and back. */
export function FavouriteButton({ opportunity: masked }: { opportunity: FragmentType<typeof FavouriteButton_opportunity> }) {
  const { id, isFavourite, title } = unmask(FavouriteButton_opportunity, masked);
  if (isFavourite === null || isFavourite === undefined) return <SignInFirst title={title} />;
  return <Toggle id={id} title={title} wasFavourite={isFavourite} />;
}

function SignInFirst({ title }: { title: string }) {
  return (
    <ButtonLink look="quiet" className="favourite-button" to={useSignInPath()}>
      <Bookmark aria-hidden />
      <Trans>Keep</Trans>
      <span className="visually-hidden">
        <Trans>– “{title}” (sign in first)</Trans>
      </span>
    </ButtonLink>
  );
}

function Toggle({ id, title, wasFavourite }: { id: string; title: string; wasFavourite: boolean }) {
  const [failed, setFailed] = useState(false);
  const isFavourite = useSyncExternalStore(subscribe, () => changedHere(id), () => undefined) ?? wasFavourite;

  async function toggle(): Promise<void> {
    const before = changedHere(id);
    setFailed(false);
    // At once, since it nearly always works; taken back when it does not.
    remember(id, !isFavourite);
    if (await change(id, !isFavourite)) return;
    remember(id, before);
    setFailed(true);
  }

  return (
    <span className="favourite script-only">
      <Button look="quiet" className="favourite-button" onClick={() => void toggle()}>
        {isFavourite ? <BookmarkCheck aria-hidden /> : <Bookmark aria-hidden />}
        {isFavourite ? <Trans>Kept</Trans> : <Trans>Keep</Trans>}
        <span className="visually-hidden">{isFavourite ? <Trans>– press to let “{title}” go</Trans> : <Trans>– “{title}”</Trans>}</span>
      </Button>
      <output className="favourite-failed">
        {failed && <Trans>This did not work. Please try again.</Trans>}
      </output>
    </span>
  );
}
