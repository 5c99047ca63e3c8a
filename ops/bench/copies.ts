import type { DemoEntry, DemoPlace } from '../demo/demo-data.ts';

/** Degrees from one ring of copies to the next; about 10 km. */
const STEP = 0.09;

function moved<P extends DemoPlace | null>(place: P, copy: number): P {
  if (place === null || copy === 0) return place;
  // Around the original in a spiral, so that near and far searches find different ones.
  const angle = copy * 2.4;
  const way = STEP * Math.sqrt(copy);
  return { ...place, latitude: place.latitude + way * Math.sin(angle), longitude: place.longitude + 1.55 * way * Math.cos(angle) };
}

/** The same organisation with its postings and events once more, under names of its own and somewhere else. Copy 0 is the original. */
export function copyOf({ organisation, opportunities, events }: DemoEntry, copy: number): DemoEntry {
  if (copy === 0) return { organisation, opportunities, events };
  const slug = (original: string): string => `${original}-${copy}`;
  return {
    organisation: { ...organisation, slug: slug(organisation.slug), name: `${organisation.name} ${copy}`, address: moved(organisation.address, copy) },
    opportunities: opportunities.map((opportunity) => ({
      ...opportunity,
      slug: slug(opportunity.slug),
      organisation: slug(opportunity.organisation),
      place: moved(opportunity.place, copy),
      // Otherwise copies of a posting would be equal in every criterion, and the pages full of them.
      confirmedDaysAgo: (opportunity.confirmedDaysAgo + copy * 7) % (Math.min(80, opportunity.publishedDaysAgo) + 1),
    })),
    events: events.map((event) => ({
      ...event,
      slug: slug(event.slug),
      organisation: slug(event.organisation),
      opportunity: event.opportunity === null ? null : slug(event.opportunity),
      place: moved(event.place, copy),
    })),
  };
}
