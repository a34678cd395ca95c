/** A page about one norm: what it asks of whom, when, how binding that is and why, a right and a wrong example, and what to do. */

import { noun } from '../check/naming.ts';
import { severityWords } from '../check/problem.ts';
import type { Condition } from '../packs/condition.ts';
import { type Field, labelOf } from '../packs/field.ts';
import { type Norm, type Pack, sourceOf } from '../packs/pack.ts';
import { readsOf } from '../packs/reads.ts';
import { type Argument, type Language, message, say, type Text } from '../text/message.ts';
import { aroundWords } from './norm-page-around.ts';
import { attributesIn, type Clause, checksIn, clauseOf } from './norm-page-clauses.ts';
import { type Judge, type Judged, saidOf, verdictOf } from './norm-page-examples.ts';
import { entriesRead, excerptOf } from './norm-page-excerpt.ts';
import { mendBlocks } from './norm-page-mend.ts';
import { bindingWords, deviationWords, type Stretch, stretchesOf } from './norm-page-standing.ts';
import { bindingOf, leadWords } from './norm-page-status.ts';
import { tableOf } from './norm-page-table.ts';

const titles = {
  who: { nl: 'Voor wie', en: 'For whom' },
  when: { nl: 'Wanneer', en: 'When' },
  check: { nl: 'Wat wordt getoetst', en: 'What is checked' },
  binding: { nl: 'Hoe dwingend', en: 'How binding' },
  deviation: { nl: 'Mag een document afwijken?', en: 'May a document depart from it?' },
  source: { nl: 'Bron', en: 'Source' },
  right: { nl: 'Zo is het goed', en: 'This is right' },
  wrong: { nl: 'Zo is het niet goed', en: 'This is not right' },
  meets: { nl: 'Zo is eraan voldaan', en: 'This meets it' },
  meetsNot: { nl: 'Zo is er niet aan voldaan', en: 'This does not meet it' },
  mention: { nl: 'Een voorbeeld waarbij hij wordt genoemd', en: 'An example with which it is mentioned' },
  mend: { nl: 'Herstellen', en: 'Putting it right' },
} satisfies Record<string, Text>;

const words = {
  named: { nl: '`{id}` · {title} (`{pack}`)', en: '`{id}` · {title} (`{pack}`)' },
  whole: { nl: 'Voor elk document van de soort {kind}.', en: 'For every document of the kind {kind}.' },
  each: {
    nl: 'Voor elk document van de soort {kind}, bij elk onderdeel van de lijst “{list}” apart.',
    en: 'For every document of the kind {kind}, for each item of the list “{list}” by itself.',
  },
  always: { nl: 'Altijd.', en: 'Always.' },
  sentence: { nl: '{what}.', en: '{what}.' },
  noCheck: { nl: 'Niets: de norm is nog open.', en: 'Nothing: the norm is still open.' },
  reads: { nl: 'De norm leest {paths}.', en: 'The norm reads {paths}.' },
  missing: { nl: 'Staat daar niets, dan is aan de norm niet voldaan.', en: 'If nothing is written there, the norm is not met.' },
  missingUnknown: {
    nl: 'Staat daar niets, dan is onbekend of aan de norm is voldaan.',
    en: 'If nothing is written there, whether the norm is met is unknown.',
  },
  head: {
    nl: '| Vanaf | Het kader is | De norm is | Niet voldaan | Onbekend |',
    en: '| From | The framework is | The norm is | Not met | Unknown |',
  },
  headOpen: { nl: '| Vanaf | Het kader is | De norm is |', en: '| From | The framework is | The norm is |' },
  source: { nl: '{title}{by}{date}.', en: '{title}{by}{date}.' },
  sourceAt: { nl: '{title}{by}{date}, bij “{at}”.', en: '{title}{by}{date}, at “{at}”.' },
  part: { nl: ', {what}', en: ', {what}' },
  link: { nl: '[{title}]({url})', en: '[{title}]({url})' },
  seen: { nl: 'Wat hiervan is gezien: {what}', en: 'What was seen of it: {what}' },
  says: { nl: 'Kader meldt dan ({severity}):', en: 'Kader then reports ({severity}):' },
} satisfies Record<string, Text>;

/** Markdown. `examples`: those of the pack, judged by `judge`; of another pack or kind they say nothing of the norm. */
export function normPage(norm: Norm, pack: Pack, examples: readonly Judged[], judge: Judge, language: Language): string {
  const inWords = (words: Argument): string => say(words, language).trim();
  const section = (title: Text, ...blocks: readonly string[]): readonly string[] => {
    const filled = blocks.filter((block) => block !== '');
    return filled.length === 0 ? [] : [`## ${inWords(title)}`, ...filled];
  };
  const right = rightExample(norm, examples);
  const wrong = wrongExample(norm, examples);
  const isOpen = norm.force === 'open';
  const around = (example: Judged, isMet: boolean): string => aroundWords(norm, pack, example, isMet).map(inWords).join('\n');
  const isBinding = bindingOf(pack) !== 'nobody';
  return `${[
    `# ${inWords(norm.title)}`,
    ...[inWords(leadWords(pack))].flatMap((lead) => (lead === '' ? [] : [`**${lead}**`])),
    inWords(message(words.named, { id: norm.id, title: pack.title, pack: pack.id })),
    inWords(norm.text),
    ...section(titles.who, inWords(whoWords(norm))),
    ...section(titles.when, norm.when ? lines(clauseOf(norm.when, pack), language) : inWords(words.always)),
    ...section(titles.check, ...checkBlocks(norm, pack, language)),
    ...section(titles.binding, bindingWords(norm, pack).map(inWords).join('\n'), stretchTable(stretchesOf(norm, pack), isOpen, language)),
    ...section(titles.deviation, inWords(deviationWords(norm))),
    ...section(titles.source, ...sourceBlocks(norm, pack).map(inWords)),
    ...(right ? section(isBinding ? titles.right : titles.meets, yaml(excerptOf(right, norm)), around(right, true)) : []),
    ...(wrong
      ? section(
          isOpen ? titles.mention : isBinding ? titles.wrong : titles.meetsNot,
          ...wrongBlocks(wrong, norm, isOpen ? '' : around(wrong, false), language),
        )
      : []),
    ...(wrong && !isOpen ? section(titles.mend, ...mendBlocks(norm, pack, wrong, examples, judge, language)) : []),
  ].join('\n\n')}\n`;
}

function whoWords({ concerns, each }: Norm): Argument {
  const kind = noun(concerns.label);
  return each ? message(words.each, { kind, list: listLabel(concerns.root, each) }) : message(words.whole, { kind });
}

function listLabel(root: Field, steps: readonly string[]): Text {
  let field: Field | undefined = root;
  let label: Text = { nl: '', en: '' };
  for (const step of steps) {
    field = step === '*' ? field?.items : field?.properties?.[step];
    if (step !== '*') label = labelOf(field, step);
  }
  return label;
}

function checkBlocks(norm: Norm, pack: Pack, language: Language): readonly string[] {
  const reads = [...readsOf(norm)].sort().map((path) => `\`${path}\``);
  const attributes = [norm.when, norm.check].flatMap((condition) => (condition ? attributesIn(condition) : []));
  const tables = new Set(attributes.map((operand) => tableOf(operand, pack, language)));
  return [
    norm.check ? lines(clauseOf(norm.check, pack), language) : say(words.noCheck, language),
    ...tables,
    say(missingWords(norm), language),
    reads.length > 0 ? say(message(words.reads, { paths: reads.join(', ') }), language) : '',
  ];
}

/** What follows where the fields that are checked are not there; nothing to say where that is just what is asked, or cannot be. */
function missingWords({ when, check, missingIsNotMet }: Norm): Argument {
  const filled = when ? filledIn(when) : [];
  const reading = (check ? checksIn(check) : []).filter(
    ({ check: name, path }) => name !== 'absent' && name !== 'exists' && !filled.includes(path?.text ?? ''),
  );
  if (reading.length === 0) return '';
  return missingIsNotMet || reading.every(({ check: name }) => name === 'present') ? words.missing : words.missingUnknown;
}

/** The fields that the norm is asked for only where they are filled in. */
function filledIn(condition: Condition): readonly string[] {
  if (condition.kind === 'all') return condition.of.flatMap(filledIn);
  return condition.kind === 'check' && condition.check === 'present' && condition.path ? [condition.path.text] : [];
}

/** A clause as a sentence; what it announces as a list, however deep. */
function lines({ text, parts }: Clause, language: Language, margin?: string): string {
  const sentence = withCapital(say(parts ? text : message(words.sentence, { what: text }), language));
  const own = margin === undefined ? sentence : `${margin}- ${sentence}`;
  const inner = margin === undefined ? '' : `${margin}  `;
  const between = margin === undefined ? '\n\n' : '\n';
  return parts ? `${own}${between}${parts.map((part) => lines(part, language, inner)).join('\n')}` : own;
}

function withCapital(text: string): string {
  return text.replace(/^(“?)(\p{Ll})/u, (_, quote: string, letter: string) => quote + letter.toUpperCase());
}

function stretchTable(stretches: readonly Stretch[], isOpen: boolean, language: Language): string {
  if (stretches.length === 0) return '';
  const rows = stretches.map(({ from, status, standing, notMet, unknown }) =>
    [from, status, standing, ...(isOpen ? [] : [notMet, unknown])].map((cell) => say(cell, language)).join(' | '),
  );
  const head = say(isOpen ? words.headOpen : words.head, language);
  return [head, head.replace(/[^|]+/g, ' --- '), ...rows.map((row) => `| ${row} |`)].join('\n');
}

function sourceBlocks({ source }: Norm, pack: Pack): readonly Argument[] {
  const { title, publisher, date, url, seen } = sourceOf(pack, source) ?? { title: source.ref };
  const part = (what: string | undefined): Argument => (what === undefined || what === '' ? '' : message(words.part, { what }));
  const named = {
    title: url === undefined ? title : message(words.link, { title, url }),
    by: part(publisher),
    date: part(date),
    at: source.at ?? '',
  };
  return [message(source.at === undefined ? words.source : words.sourceAt, named), seen ? message(words.seen, { what: seen }) : ''];
}

function yaml(lines: readonly string[]): string {
  return ['```yaml', ...lines, '```'].join('\n');
}

function wrongBlocks(wrong: Judged, norm: Norm, around: string, language: Language): readonly string[] {
  const [said] = saidOf(wrong, norm);
  if (!said) return [];
  return [
    yaml(excerptOf(wrong, norm)),
    around,
    say(message(words.says, { severity: severityWords[said.severity] }), language),
    `> ${say(said.message, language).trim()}`,
  ];
}

function rightExample(norm: Norm, examples: readonly Judged[]): Judged | undefined {
  return clearest(
    norm,
    examples.filter((example) => verdictOf(example, norm) === 'met'),
  );
}

function wrongExample(norm: Norm, examples: readonly Judged[]): Judged | undefined {
  const wanted = norm.force === 'open' ? 'open' : 'not-met';
  return clearest(
    norm,
    examples.filter((example) => verdictOf(example, norm) === wanted && saidOf(example, norm).length > 0),
  );
}

/** With the fewest problems, then with the most of what the norm reads, then the shortest; the first of several. */
function clearest(norm: Norm, examples: readonly Judged[]): Judged | undefined {
  const weight = (example: Judged): number => {
    const lines = excerptOf(example, norm);
    return example.said.length * 1000 - entriesRead(example, norm).length * 50 + lines.length;
  };
  return [...examples].sort((one, other) => weight(one) - weight(other))[0];
}
