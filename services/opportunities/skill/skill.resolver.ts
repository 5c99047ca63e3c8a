import { Arg, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Locale } from '../../shared/locale.ts';
import { Skill, skills } from './skill.ts';

@Resolver(() => Skill)
export class SkillResolver {
  @Query(() => [Skill], { description: 'All skills, in the order in which to show them.' })
  skills(): Skill[] {
    return [...skills];
  }

  @FieldResolver(() => String)
  label(@Root() { labels }: Skill, @Arg('locale', () => Locale, { defaultValue: Locale.DE }) locale: Locale): string {
    return locale === Locale.EN ? labels.en : labels.de;
  }
}
