import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { RegisterStatus } from './registration.codes.ts';
import { Registration } from './registration.ts';

registerEnumType(RegisterStatus, {
  name: 'RegisterStatus',
  description: 'CONFIRMATION_SENT: a mail with a link is under way, and no seat is taken before it is used. REGISTERED: the seats are taken. WAITING: full, but in the queue; of several shifts at least one is.',
});

@ObjectType()
export class RegisterForEventPayload {
  @Field(() => RegisterStatus, { description: 'Without an account the same for every address, so that it tells nothing about anybody.' })
  status: RegisterStatus;

  @Field(() => Registration, { nullable: true, description: 'The first of `registrations`; null while a confirmation is asked for.' })
  registration: Registration | null;

  @Field(() => [Registration], { description: 'One for each shift, or one for the event; empty while a confirmation is asked for.' })
  registrations: Registration[];
}

@ObjectType()
export class ConfirmRegistrationPayload {
  @Field(() => Registration, { description: 'The first of `registrations`.' })
  registration: Registration;

  @Field(() => [Registration], { description: 'One for each shift that was asked for, or one for the event.' })
  registrations: Registration[];

  @Field({ description: 'The token of the private link by which the person sees and cancels the registration without an account.' })
  linkToken: string;
}

@ObjectType()
export class RegistrationPayload {
  @Field(() => Registration)
  registration: Registration;
}
