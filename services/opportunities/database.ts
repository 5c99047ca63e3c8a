import type { DataSource } from 'typeorm';
import { type DatabaseOptions, dataSourceOf } from '../shared/database.ts';
import { MailWish } from '../shared/mail/mail-wish.ts';
import { Message } from './conversation/message.ts';
import { Favourite } from './favourite/favourite.ts';
import { VolunteerInvitation } from './finding/invitation.ts';
import { Inquiry } from './inquiry/inquiry.ts';
import { Opportunities1732300000000 } from './migrations/1732300000000-opportunities.ts';
import { Inquiries1732400000000 } from './migrations/1732400000000-inquiries.ts';
import { TypedWords1732500000000 } from './migrations/1732500000000-typed-words.ts';
import { Workspace1732900000000 } from './migrations/1732900000000-workspace.ts';
import { Conversations1733000000000 } from './migrations/1733000000000-conversations.ts';
import { VolunteerProfiles1733100000000 } from './migrations/1733100000000-volunteer-profiles.ts';
import { Favourites1733100000001 } from './migrations/1733100000001-favourites.ts';
import { NotificationChoices1733100000002 } from './migrations/1733100000002-notification-choices.ts';
import { MatchChanges1733200000000 } from './migrations/1733200000000-match-changes.ts';
import { MeaningOfWords1733200000001 } from './migrations/1733200000001-meaning-of-words.ts';
import { WordsByWeek1733200000002 } from './migrations/1733200000002-words-by-week.ts';
import { WordsInTheRow1733200000003 } from './migrations/1733200000003-words-in-the-row.ts';
import { WordsOfAWeek1733320000000 } from './migrations/1733320000000-words-of-a-week.ts';
import { WiderMeaning1733330000000 } from './migrations/1733330000000-wider-meaning.ts';
import { WordsByBeginning1733340000001 } from './migrations/1733340000001-words-by-beginning.ts';
import { NamesOfInterests1733330000001 } from './migrations/1733330000001-names-of-interests.ts';
import { VolunteersToBeFound1733350000000 } from './migrations/1733350000000-volunteers-to-be-found.ts';
import { CloserWords1733440000000 } from './migrations/1733440000000-closer-words.ts';
import { SavedSearches1733300000000 } from './migrations/1733300000000-saved-searches.ts';
import { Alerts1733310000000 } from './migrations/1733310000000-alerts.ts';
import { PageViews1733700000001 } from './migrations/1733700000001-page-views.ts';
import { Figures1733550000000 } from './migrations/1733550000000-figures.ts';
import { HelpRequests1733720000000 } from './migrations/1733720000000-help-requests.ts';
import { Searches1733700000000 } from './migrations/1733700000000-searches.ts';
import { Moderation1733710000000 } from './migrations/1733710000000-moderation.ts';
import { MeantWords1733760000000 } from './migrations/1733760000000-meant-words.ts';
import { KnownCrises1733780000010 } from './migrations/1733780000010-known-crises.ts';
import { HelpOffers1733780000020 } from './migrations/1733780000020-help-offers.ts';
import { HelpOffer } from './help-offer/help-offer.ts';
import { HelpOfferLetter } from './help-offer/offer-letter.ts';
import { KnownCrisis } from './crisis/known-crisis.ts';
import { PlainText1733790000000 } from './migrations/1733790000000-plain-text.ts';
import { SynonymsInTitles1733880000000 } from './migrations/1733880000000-synonyms-in-titles.ts';
import { WordsOfTheFile1733880000001 } from './migrations/1733880000001-words-of-the-file.ts';
import { HelpRequest } from './help-request/help-request.ts';
import { Opportunity } from './opportunity/opportunity.ts';
import { KnownOrganisation } from './organisation/known-organisation.ts';
import { VolunteerProfile } from './profile/profile.ts';
import { SavedSearch } from './saved-search/saved-search.ts';

/** The data source of this subgraph, not yet initialized. */
export function openDatabase(options: Pick<DatabaseOptions, 'url' | 'poolSize' | 'onPoolError'>): DataSource {
  return dataSourceOf({
    ...options,
    schema: 'opportunities',
    entities: [Opportunity, KnownOrganisation, Inquiry, Message, VolunteerProfile, Favourite, MailWish, VolunteerInvitation, SavedSearch, HelpRequest, KnownCrisis, HelpOffer, HelpOfferLetter],
    migrations: [
      Opportunities1732300000000, Inquiries1732400000000, TypedWords1732500000000,
      Workspace1732900000000,
      Conversations1733000000000,
      VolunteerProfiles1733100000000, Favourites1733100000001, NotificationChoices1733100000002,
      MatchChanges1733200000000,
      MeaningOfWords1733200000001, WordsByWeek1733200000002, WordsInTheRow1733200000003,
      WordsOfAWeek1733320000000,
      WiderMeaning1733330000000, NamesOfInterests1733330000001,
      WordsByBeginning1733340000001,
      CloserWords1733440000000,
      VolunteersToBeFound1733350000000,
      SavedSearches1733300000000, Alerts1733310000000,
      Figures1733550000000,
      Searches1733700000000, PageViews1733700000001,
      Moderation1733710000000,
      HelpRequests1733720000000,
      MeantWords1733760000000,
      KnownCrises1733780000010, HelpOffers1733780000020,
      PlainText1733790000000,
      SynonymsInTitles1733880000000, WordsOfTheFile1733880000001,
    ],
  });
}
