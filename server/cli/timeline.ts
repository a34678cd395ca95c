/** `kader timeline`: says what becomes due or stricter in documents, and when. */

import { createColors } from 'picocolors';
import { timelineJson, timelinePretty } from '../report/timeline.ts';
import { askDocuments, type Setting } from './documents.ts';
import type { TimelineOptions } from './program.ts';

/** The exit code. */
export async function timeline(paths: readonly string[], options: TimelineOptions, setting: Setting): Promise<number> {
  const { language, terminal } = setting;
  const { answers, fileOf, ...outcome } = await askDocuments(paths, options, setting, (share, uris) => share.timeline(uris));
  const turns = answers.map(({ uri, ...turn }) => ({ ...turn, file: fileOf(uri) }));
  turns.sort((one, other) =>
    one.on === other.on ? (one.file < other.file ? -1 : one.file > other.file ? 1 : 0) : one.on < other.on ? -1 : 1,
  );
  const style = { language, width: terminal.width, colors: createColors(terminal.hasColors) };
  const report = { ...outcome, turns };
  terminal.write(options.format === 'json' ? timelineJson(report) : timelinePretty(report, style));
  return report.unreadable > 0 || !report.isWhole ? 2 : 0;
}
