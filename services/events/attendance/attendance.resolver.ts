import { Arg, Ctx, FieldResolver, Float, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { EventsContext } from '../context.ts';
import { Organisation } from '../organisation/organisation.reference.ts';
import { Registration } from '../registration/registration.ts';
import { Viewer } from '../viewer/viewer.reference.ts';
import { IssueCertificateInput, IssueCertificatePayload, RecordAttendanceInput, RecordAttendancePayload } from './attendance.inputs.ts';
import { attendanceRecord, certificateBy, issueCertificate, recordAttendance } from './attendance.service.ts';
import { Attendance, AttendanceRecord } from './attendance.ts';
import { Certificate } from './certificate.ts';

@Resolver(() => Attendance)
export class AttendanceResolver {
  @Mutation(() => RecordAttendancePayload, {
    description:
      'For members of the organisation, from the start of the event on: whether somebody with a seat came, and for how long. A certificate that says something else is void then. CONFLICT on `input.registrationId` with NOT_REGISTERED, NOT_BEGUN; BAD_USER_INPUT on `input.hours`.',
  })
  async recordAttendance(@Ctx() context: EventsContext, @Arg('input', () => RecordAttendanceInput) input: RecordAttendanceInput): Promise<RecordAttendancePayload> {
    return { registration: await recordAttendance(context, input) };
  }

  @Mutation(() => IssueCertificatePayload, {
    description: 'Issues the certificate for an event that one came to; doing it twice gives the same number. Its file is `/certificates/CODE.pdf`. CONFLICT on `input` with NOT_ATTENDED.',
  })
  async issueCertificate(@Ctx() context: EventsContext, @Arg('input', () => IssueCertificateInput) input: IssueCertificateInput): Promise<IssueCertificatePayload> {
    return { code: await issueCertificate(context, input) };
  }

  @FieldResolver(() => Float, { description: 'Hours that count, in quarters; 0 when not attended.' })
  hours(@Root() { minutes }: Attendance): number {
    return minutes / 60;
  }
}

@Resolver(() => Certificate)
export class CertificateResolver {
  @Query(() => Certificate, { nullable: true, description: 'The certificate with that number, in any case, with or without hyphens; null when there is none (any more).' })
  certificate(@Ctx() { db }: EventsContext, @Arg('code', () => String) code: string): Promise<Certificate | null> {
    return certificateBy(db, code);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'Who says so.' })
  organisation(@Root() { organisationId }: Certificate): Organisation {
    return { id: organisationId };
  }
}

@Resolver(() => Registration)
export class RegistrationAttendanceResolver {
  @FieldResolver(() => Attendance, { nullable: true, description: 'Whether the person came; null while the organisation has not said.' })
  attendance(@Root() { id }: Registration, @Ctx() { attendances }: EventsContext): Promise<Attendance | null> {
    return attendances.load(id);
  }
}

@Resolver(() => Viewer)
export class ViewerAttendanceResolver {
  @FieldResolver(() => AttendanceRecord, { nullable: true, description: 'What they came to, with hours.' })
  attendanceRecord(@Ctx() context: EventsContext): Promise<AttendanceRecord> {
    return attendanceRecord(context);
  }
}
