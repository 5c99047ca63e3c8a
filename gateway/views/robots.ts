const ROBOT = /bot\b|bot\/|crawl|spider|slurp|preview|scan|monitor|uptime|check|headless|lighthouse|feed|facebookexternalhit|whatsapp|curl|wget|python|java\/|okhttp|go-http|node|undici|axios|libwww|scrapy|http-?client/i;

/** Whether a program says of itself that it is no browser of a person; so does what says nothing. */
export function isRobot(userAgent: string | undefined): boolean {
  return !userAgent || !userAgent.startsWith('Mozilla/') || ROBOT.test(userAgent);
}
