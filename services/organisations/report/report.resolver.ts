import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { Connection } from '../../shared/connection.ts';
import type { OrganisationsContext } from '../context.ts';
import { Event } from '../event/event.reference.ts';
import { Network } from '../network/network.ts';
import { Opportunity } from '../opportunity/opportunity.reference.ts';
import { Organisation } from '../organisation/organisation.ts';
import { ReportKind, ReportStatus } from './report.codes.ts';
import { CloseReportInput, ReportContentInput } from './report.inputs.ts';
import { closeReport, networkReports, reportContent } from './report.service.ts';
import { CloseReportPayload, Report, ReportConnection, ReportContentPayload } from './report.ts';

@Resolver(() => Report)
export class ReportResolver {
  @Mutation(() => ReportContentPayload, { description: 'Asks the coordinators to look at a posting, an organisation, an event or a message. Anybody may; may answer RATE_LIMITED.' })
  reportContent(@Ctx() context: OrganisationsContext, @Arg('input', () => ReportContentInput) input: ReportContentInput): Promise<ReportContentPayload> {
    return reportContent(context, input);
  }

  @Mutation(() => CloseReportPayload, { description: 'Notes what came of a report. For coordinators of its network; once.' })
  closeReport(@Ctx() context: OrganisationsContext, @Arg('input', () => CloseReportInput) input: CloseReportInput): Promise<CloseReportPayload> {
    return closeReport(context, input);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'What it is about, where that is an organisation.' })
  organisation(@Root() { kind, objectId }: Report, @Ctx() { organisations }: OrganisationsContext): Promise<Organisation | null> | null {
    return kind === ReportKind.ORGANISATION ? organisations.load(objectId) : null;
  }

  @FieldResolver(() => Opportunity, { nullable: true, description: 'What it is about, where that is a posting.' })
  opportunity(@Root() { kind, objectId }: Report): Opportunity | null {
    return kind === ReportKind.OPPORTUNITY ? { id: objectId } : null;
  }

  @FieldResolver(() => Event, { nullable: true, description: 'What it is about, where that is an event: the date that was reported. Null when there is none (any more).' })
  event(@Root() { kind, objectId }: Report): Event | null {
    return kind === ReportKind.EVENT ? { id: objectId } : null;
  }
}

@Resolver(() => Network)
export class NetworkReportsResolver {
  @FieldResolver(() => ReportConnection, { nullable: true, description: 'What was reported in it, oldest first. For its coordinators. `first` from 1 to 100.' })
  reports(
    @Root() network: Network,
    @Ctx() context: OrganisationsContext,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
    @Arg('status', () => ReportStatus, { defaultValue: ReportStatus.OPEN }) status?: ReportStatus,
  ): Promise<Connection<Report>> {
    return networkReports(context, network, status ?? ReportStatus.OPEN, { first, after });
  }
}
