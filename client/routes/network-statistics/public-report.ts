import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { chapterReport, type ReportMaterial } from '../desk-statistics/report/chapter-report.ts';
import type { Report } from '../desk-statistics/report/report.ts';

/** The figures that a network shows to everybody, as a report. */
export function publicReport(material: ReportMaterial & { readonly only: readonly string[] }, i18n: I18n): Report {
  return chapterReport(material, i18n, { title: i18n._(msg`Volunteering in figures`) });
}
