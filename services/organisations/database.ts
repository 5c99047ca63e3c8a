import type { DataSource } from 'typeorm';
import { type DatabaseOptions, dataSourceOf } from '../shared/database.ts';
import { MailWish } from '../shared/mail/mail-wish.ts';
import { ExternalAccount } from './external-account/external-account.ts';
import { Agency } from './agency/agency.ts';
import { Crisis } from './crisis/crisis.ts';
import { ArticleDocument } from './document/article-document.ts';
import { ProjectPartner } from './partner/project-partner.ts';
import { HomePage } from './home-page/home-page.ts';
import { LinkPage } from './links/link-page.ts';
import { ListImport } from './list-import/list-import.ts';
import { ListItem } from './list-import/list-item.ts';
import { ListRow } from './list-import/list-row.ts';
import { ListSource } from './list-import/list-source.ts';
import { ListVanished } from './list-import/list-vanished.ts';
import { LegalPage } from './legal/legal-page.ts';
import { Invitation } from './membership/invitation.ts';
import { Organisations1732300000000 } from './migrations/1732300000000-organisations.ts';
import { People1732600000000 } from './migrations/1732600000000-people.ts';
import { Verification1732800000000 } from './migrations/1732800000000-verification.ts';
import { Reports1732800000010 } from './migrations/1732800000010-reports.ts';
import { CheckReminders1732800000020 } from './migrations/1732800000020-check-reminders.ts';
import { Registrations1732700000000 } from './migrations/1732700000000-registrations.ts';
import { Pictures1732700000010 } from './migrations/1732700000010-pictures.ts';
import { NetworkSettings1733200000000 } from './migrations/1733200000000-network-settings.ts';
import { LegalPages1733200000010 } from './migrations/1733200000010-legal-pages.ts';
import { Invitations1732700000020 } from './migrations/1732700000020-invitations.ts';
import { IdleWarnings1733200000020 } from './migrations/1733200000020-idle-warnings.ts';
import { NotificationChoices1733300000000 } from './migrations/1733300000000-notification-choices.ts';
import { OrganisationsByBeginning1733340000000 } from './migrations/1733340000000-organisations-by-beginning.ts';
import { ExternalAccounts1733400000000 } from './migrations/1733400000000-external-accounts.ts';
import { ShownFigures1733700000001 } from './migrations/1733700000001-shown-figures.ts';
import { PageViews1733700000000 } from './migrations/1733700000000-page-views.ts';
import { Figures1733550000000 } from './migrations/1733550000000-figures.ts';
import { Links1733560000010 } from './migrations/1733560000010-links.ts';
import { ArticleKinds1733740000000 } from './migrations/1733740000000-article-kinds.ts';
import { Agencies1733740000020 } from './migrations/1733740000020-agencies.ts';
import { HomePages1733740000010 } from './migrations/1733740000010-home-pages.ts';
import { Caretakers1733720000010 } from './migrations/1733720000010-caretakers.ts';
import { News1733560000000 } from './migrations/1733560000000-news.ts';
import { Moderation1733710000000 } from './migrations/1733710000000-moderation.ts';
import { AnswerTemplate } from './moderation/answer-template.ts';
import { ModerationDecision } from './moderation/moderation-decision.ts';
import { ListImports1733730000000 } from './migrations/1733730000000-list-imports.ts';
import { Crises1733780000000 } from './migrations/1733780000000-crises.ts';
import { ObjectionsByLink1733780000220 } from './migrations/1733780000220-objections-by-link.ts';
import { ListSources1733780000200 } from './migrations/1733780000200-list-sources.ts';
import { ErasedObjects1733780000300 } from './migrations/1733780000300-erased-objects.ts';
import { Newsletters1733750000000 } from './migrations/1733750000000-newsletters.ts';
import { TextsToSearch1733750000010 } from './migrations/1733750000010-texts-to-search.ts';
import { ProjectAttachments1733780000100 } from './migrations/1733780000100-project-attachments.ts';
import { LinkHistory1733780000101 } from './migrations/1733780000101-link-history.ts';
import { LinksToSearch1733780000102 } from './migrations/1733780000102-links-to-search.ts';
import { WaitingDocuments1733910000000 } from './migrations/1733910000000-waiting-documents.ts';
import { Network } from './network/network.ts';
import { NewsArticle } from './news/news-article.ts';
import { NewsletterSubscription } from './newsletter/newsletter-subscription.ts';
import { Newsletter } from './newsletter/newsletter.ts';
import { Organisation } from './organisation/organisation.ts';
import { Person } from './person/person.ts';
import { Report } from './report/report.ts';
import { Picture } from './picture/picture.ts';
import { Revision } from './revision/revision.ts';
import { IdleWarning } from './privacy/idle-warning.ts';
import { Session } from './session/session.ts';
import { Decision } from './verification/decision.ts';
import { Verification } from './verification/verification.ts';

/** The data source of this subgraph, not yet initialized. */
export function openDatabase(options: Pick<DatabaseOptions, 'url' | 'poolSize' | 'onPoolError'>): DataSource {
  return dataSourceOf({
    ...options,
    schema: 'organisations',
    entities: [
      Network,
      Organisation,
      Verification,
      LegalPage,
      LinkPage,
      ListImport,
      ListItem,
      ListRow,
      ListSource,
      ListVanished,
      HomePage,
      Agency,
      Crisis,
      Person,
      Picture,
      NewsArticle,
      ArticleDocument,
      ProjectPartner,
      Newsletter,
      NewsletterSubscription,
      Revision,
      Invitation,
      Session,
      ExternalAccount,
      IdleWarning,
      Decision,
      ModerationDecision,
      AnswerTemplate,
      Report,
      MailWish,
    ],
    migrations: [
      Organisations1732300000000,
      People1732600000000,
      Registrations1732700000000,
      Pictures1732700000010,
      Invitations1732700000020,
      Verification1732800000000,
      Reports1732800000010,
      CheckReminders1732800000020,
      NetworkSettings1733200000000,
      LegalPages1733200000010,
      IdleWarnings1733200000020,
      NotificationChoices1733300000000,
      OrganisationsByBeginning1733340000000,
      ExternalAccounts1733400000000,
      Figures1733550000000,
      News1733560000000,
      Links1733560000010,
      PageViews1733700000000, ShownFigures1733700000001,
      ListImports1733730000000,
      ArticleKinds1733740000000,
      Moderation1733710000000,
      HomePages1733740000010,
      Caretakers1733720000010,
      Agencies1733740000020,
      Newsletters1733750000000,
      TextsToSearch1733750000010,
      Crises1733780000000,
      ListSources1733780000200,
      ObjectionsByLink1733780000220,
      ErasedObjects1733780000300,
      ProjectAttachments1733780000100,
      LinkHistory1733780000101,
      LinksToSearch1733780000102,
      WaitingDocuments1733910000000,
    ],
  });
}
