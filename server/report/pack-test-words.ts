/** What the test of a pack found to put right, in sentences: each says what is missing and what to do about it. */

import type { DateName, Failure, Listed, Measure, Needed, Words } from '../insight/pack-test-result.ts';
import { type Argument, allOf, type Message, message, type Text } from '../text/message.ts';

/** What stands above the failures that are about the same. */
export function subjectOf(failure: Failure, fileOf: (uri: string) => string): Message {
  if ('at' in failure) return message(subjects.file, { file: fileOf(failure.at.uri) });
  if ('norm' in failure && failure.norm !== undefined) return message(subjects.norm, { norm: failure.norm });
  if ('list' in failure) return message(subjects.list, { list: failure.list });
  return message(failure.is === 'date' ? subjects.dates : subjects.pack);
}

const subjects = {
  file: { nl: '{file}', en: '{file}' },
  norm: { nl: 'Norm {norm}', en: 'Norm {norm}' },
  list: { nl: 'Lijst {list}', en: 'List {list}' },
  dates: { nl: 'Datums en status', en: 'Dates and status' },
  pack: { nl: 'Voorbeelden', en: 'Examples' },
} satisfies Record<string, Text>;

const problems = {
  problem: { nl: 'Regel {line}: {what} ({code})', en: 'Line {line}: {what} ({code})' },
  misdated: {
    nl: 'Regel {line}: deze peildatum wordt niet gelezen. Schrijf “# as-of: JJJJ-MM-DD” met een bestaande datum, zoals “# as-of: 2026-07-01”.',
    en: 'Line {line}: this as-of date is not read. Write “# as-of: YYYY-MM-DD” with an existing date, as in “# as-of: 2026-07-01”.',
  },
  unmet: {
    nl: 'Regel {line}: de markering “{expected}” komt niet uit: precies op die plaats is er geen bevinding die zo heet. Herstel het voorbeeld, of haal de markering weg.',
    en: 'Line {line}: the mark “{expected}” is not met: no problem of that name stands in just that place. Mend the example, or remove the mark.',
  },
  unmarked: {
    nl: 'Regel {line}: hier is een bevinding die niet is gemarkeerd: {severity} {code}. {what} Herstel het voorbeeld, of zet er een markering onder.',
    en: 'Line {line}: there is a problem here that is not marked: {severity} {code}. {what} Mend the example, or put a mark below it.',
  },
  none: {
    nl: 'Er zijn geen voorbeelden. Maak naast framework.kader.yaml een map examples, met daarin documenten die aan de normen voldoen en documenten die dat niet doen.',
    en: 'There are no examples. Make a folder examples beside framework.kader.yaml, with documents in it that meet the norms and documents that do not.',
  },
} satisfies Record<string, Text>;

const never: Readonly<Record<Extract<Failure, { is: 'never' }>['what'], Text>> = {
  met: {
    nl: 'Geen voorbeeld voldoet aan deze norm. Voeg er een toe.',
    en: 'No example meets this norm. Add one.',
  },
  'not-met': {
    nl: 'Deze norm slaat in geen enkel voorbeeld aan. Voeg een voorbeeld toe dat er niet aan voldoet, met de bevinding gemarkeerd.',
    en: 'This norm does not fire in any example. Add an example that does not meet it, with the problem marked.',
  },
  unknown: {
    nl: 'Van deze norm is hoogstens onbekend of eraan is voldaan, en ook dat laat geen voorbeeld zien. Voeg er een toe, met de bevinding gemarkeerd.',
    en: 'Of this norm it is unknown at most whether it is met, and no example shows that either. Add one, with the problem marked.',
  },
  speaks: {
    nl: 'Deze open norm zegt in geen enkel voorbeeld iets. Voeg een voorbeeld toe waarvoor hij geldt, met de bevinding gemarkeerd.',
    en: 'This open norm says nothing in any example. Add an example that it applies to, with the problem marked.',
  },
  silent: {
    nl: 'Deze open norm geldt in elk voorbeeld. Voeg een voorbeeld toe waarvoor hij niet geldt.',
    en: 'This open norm applies in every example. Add an example that it does not apply to.',
  },
};

const bounds = {
  bound: {
    nl: 'De grens {bound} bij {field} kan veranderen zonder dat een voorbeeld het merkt. Voeg toe: een voorbeeld {needed}.',
    en: 'The bound {bound} at {field} can change without any example noticing. Add: an example {needed}.',
  },
  today: {
    nl: 'De grens bij {field} telt vanaf de peildatum, en kan een dag opschuiven zonder dat een voorbeeld het merkt. Voeg toe: een voorbeeld {needed}.',
    en: 'The bound at {field} counts from the as-of date, and can move by a day without any example noticing. Add: an example {needed}.',
  },
  attribute: {
    nl: 'Het kenmerk {attribute} van “{term}” ({bound}) kan veranderen zonder dat een voorbeeld het merkt. Voeg bij {norms} toe: een voorbeeld met “{term}” en bij {field} {needed}.',
    en: 'The attribute {attribute} of “{term}” ({bound}) can change without any example noticing. Add for {norms}: an example with “{term}” and at {field} {needed}.',
  },
  listed: {
    nl: 'Geen voorbeeld laat zien dat “{bound}” meetelt in het kenmerk {attribute} van “{term}”. Voeg bij {norms} een voorbeeld met “{term}” toe waarvan de uitkomst verandert als “{bound}” daar niet stond.',
    en: 'No example shows that “{bound}” counts in the attribute {attribute} of “{term}”. Add for {norms} an example with “{term}” whose outcome would be another if “{bound}” did not stand there.',
  },
  norm: { nl: 'norm {norm}', en: 'norm {norm}' },
} satisfies Record<string, Text>;

const listed: Readonly<Record<Listed, Text>> = {
  one: {
    nl: 'Was {literals} bij {field} niet genoemd, dan kwam elk voorbeeld op hetzelfde uit. Voeg voor elke waarde een voorbeeld toe waarin juist die ertoe doet.',
    en: 'If {literals} were not named at {field}, every example would end the same. Add for each value an example in which just that one matters.',
  },
  all: {
    nl: 'Dat {literals} in {field} moet staan, laat geen voorbeeld zien. Voeg voor elke waarde een voorbeeld toe waarin alleen die ontbreekt. Noemt de melding van de norm wat ontbreekt, met {asked}, dan is één voorbeeld met de hele melding achter de markering genoeg.',
    en: 'That {literals} must stand in {field} is shown by no example. Add for each value an example in which only that one is missing. If the message of the norm names what is missing, with {asked}, one example with the whole message behind the mark is enough.',
  },
  'all-said': {
    nl: 'Dat {literals} in {field} moet staan, laat geen voorbeeld zien. Voeg voor elke waarde een voorbeeld toe waarin alleen die ontbreekt, of één waarin ze samen ontbreken, met achter de markering de hele melding.',
    en: 'That {literals} must stand in {field} is shown by no example. Add for each value an example in which only that one is missing, or one in which they are missing together, with the whole message behind the mark.',
  },
};
const quoted: Text = { nl: '“{literal}”', en: '“{literal}”' };

const needs = {
  more: { nl: '{before}, en een {next}', en: '{before}, and one {next}' },
  moreOf: { nl: '{before}, en nog een met {next}', en: '{before}, and another with {next}' },
  moreDays: { nl: '{before}, en {next}', en: '{before}, and {next}' },
  plain: { nl: '{value}', en: '{value}' },
  plainExactly: { nl: 'precies {value}', en: 'exactly {value}' },
  value: { nl: 'met {value}', en: 'with {value}' },
  exactly: { nl: 'met precies {value}', en: 'with exactly {value}' },
  count: { nl: 'met {value} in de lijst', en: 'with {value} in the list' },
  exactCount: { nl: 'met precies {value} in de lijst', en: 'with exactly {value} in the list' },
  apart: { nl: 'waarin {value} tussen de datums ligt', en: 'with {value} between the dates' },
  exactApart: { nl: 'waarin precies {value} tussen de datums ligt', en: 'with exactly {value} between the dates' },
  day: { nl: 'met precies {day}', en: 'with exactly {day}' },
  earlier: { nl: 'met één dag eerder dan {day}', en: 'with one day before {day}' },
  later: { nl: 'met één dag later dan {day}', en: 'with one day after {day}' },
  asOf: { nl: 'de peildatum', en: 'the as-of date' },
  before: { nl: 'de datum van {period} voor de peildatum', en: 'the date {period} before the as-of date' },
  after: { nl: 'de datum van {period} na de peildatum', en: 'the date {period} after the as-of date' },
} satisfies Record<string, Text>;

/** Near the bound, and just on it; `cell`: of a table. */
const values: Readonly<Record<Measure | 'cell', readonly [near: Text, exact: Text]>> = {
  cell: [needs.plain, needs.plainExactly],
  value: [needs.value, needs.exactly],
  count: [needs.count, needs.exactCount],
  interval: [needs.apart, needs.exactApart],
};

const dates: Readonly<Record<DateName, Text>> = {
  published: { nl: 'De datum van publicatie', en: 'The date of publication' },
  'in-force': { nl: 'De datum waarop het kader van kracht wordt', en: 'The date on which the framework comes into force' },
  'transition-until': { nl: 'Het einde van de overgang', en: 'The end of the transition' },
  ends: { nl: 'De datum waarop het kader eindigt', en: 'The date on which the framework ends' },
  status: { nl: 'De statuswijziging', en: 'The change of status' },
  from: { nl: 'De datum from', en: 'The date from' },
  until: { nl: 'De datum until', en: 'The date until' },
  'conditional-on': { nl: 'De datum until bij conditional-on', en: 'The date until under conditional-on' },
};

const moves: Text = {
  nl: '{date} ({moment}) kan opschuiven zonder dat een voorbeeld het merkt. Voeg toe: een voorbeeld {needed}.',
  en: '{date} ({moment}) can move without any example noticing. Add: an example {needed}.',
};
const movesTogether: Text = {
  nl: '{date} ({moment}) kan opschuiven zonder dat een voorbeeld het merkt, en zo ook {also} van die dag. Voeg toe: een voorbeeld {needed}.',
  en: '{date} ({moment}) can move without any example noticing, and so can {also} of that day. Add: an example {needed}.',
};
/** What falls on the same day as another date. */
const falls: Readonly<Record<DateName, Text>> = {
  published: { nl: 'de publicatie', en: 'the publication' },
  'in-force': { nl: 'het van kracht worden', en: 'the coming into force' },
  'transition-until': { nl: 'het einde van de overgang', en: 'the end of the transition' },
  ends: { nl: 'het einde van het kader', en: 'the end of the framework' },
  status: { nl: 'de statuswijziging', en: 'the change of status' },
  from: { nl: 'de datum from', en: 'the date from' },
  until: { nl: 'de datum until', en: 'the date until' },
  'conditional-on': { nl: 'de datum until bij conditional-on', en: 'the date until under conditional-on' },
};
const judgedOn: Text = {
  nl: 'met bovenaan “# as-of: {day}” en iets waarvan de ernst of uitkomst dan anders is',
  en: 'with “# as-of: {day}” on top and something whose severity or outcome is another then',
};
const judgedOnToo: Text = { nl: 'hetzelfde met “# as-of: {day}”', en: 'the same with “# as-of: {day}”' };

const words: Readonly<Record<Words, Text>> = {
  title: { nl: 'title', en: 'title' },
  text: { nl: 'text', en: 'text' },
  message: { nl: 'message', en: 'message' },
};

const texts = {
  same: {
    nl: 'Bij {words} staat in nl en en hetzelfde, of een van beide ontbreekt. Schrijf beide talen.',
    en: 'At {words} nl and en are the same, or one of the two is missing. Write both languages.',
  },
  holes: {
    nl: 'Bij {words} hebben nl en en niet dezelfde invulplaatsen: {holes}. Zet ze in beide talen.',
    en: 'At {words} nl and en do not have the same holes: {holes}. Put them in both languages.',
  },
  open: {
    nl: 'Bij {words} staat {holes}, en dat wordt door niets ingevuld. Bij deze norm wordt wel ingevuld: {known}.',
    en: 'At {words} there is {holes}, which nothing fills in. With this norm these are filled in: {known}.',
  },
  plain: {
    nl: 'Bij {words} staat {holes}, en daar wordt niets ingevuld. Schrijf er gewone woorden.',
    en: 'At {words} there is {holes}, and nothing is filled in there. Write plain words.',
  },
} satisfies Record<string, Text>;

export function failureWords(failure: Failure): Message {
  switch (failure.is) {
    case 'problem':
      return message(problems.problem, { line: failure.at.line + 1, what: failure.message, code: failure.code });
    case 'no-examples':
      return message(problems.none);
    case 'misdated':
      return message(problems.misdated, { line: failure.at.line + 1 });
    case 'unmet-mark':
      return message(problems.unmet, { line: failure.at.line + 1, expected: failure.expected });
    case 'unmarked':
      return message(problems.unmarked, {
        line: failure.at.line + 1,
        severity: failure.severity,
        code: failure.code,
        what: failure.message,
      });
    case 'never':
      return message(never[failure.what]);
    case 'bound': {
      const { bound, field, needed, measure } = failure;
      return message(bound === '' ? bounds.today : bounds.bound, {
        bound,
        field,
        needed: together(
          needed.map((one) => neededWords(one, measure)),
          needs.more,
        ),
      });
    }
    case 'literals': {
      const literals = failure.literals.map((literal) => message(quoted, { literal }));
      return message(listed[failure.how], { literals, field: failure.field, asked: '{asked}' });
    }
    case 'attribute': {
      const { attribute, term, bound, field, needed } = failure;
      const norms = allOf(failure.norms.map((norm) => message(bounds.norm, { norm })));
      if (needed.length === 0) return message(bounds.listed, { attribute, term, bound, norms });
      const wanted = together(
        needed.map((one) => neededWords(one, 'cell')),
        needs.moreOf,
      );
      return message(bounds.attribute, { attribute, term, bound, norms, field, needed: wanted });
    }
    case 'date': {
      const { date, also, moment, days } = failure;
      const needed = days.map((day, index) => message(index === 0 ? judgedOn : judgedOnToo, { day }));
      const about = { date: dates[date], moment, needed: together(needed, needs.moreDays) };
      return also.length === 0
        ? message(moves, about)
        : message(movesTogether, { ...about, also: allOf(also.map((other) => falls[other])) });
    }
    case 'same-words':
      return message(texts.same, { words: words[failure.words] });
    case 'other-holes':
      return message(texts.holes, { words: words[failure.words], holes: holesIn(failure.holes) });
    case 'open-holes': {
      const known = holesIn(failure.known);
      return message(failure.known.length === 0 ? texts.plain : texts.open, {
        words: words[failure.words],
        holes: holesIn(failure.holes),
        known,
      });
    }
  }
}

function holesIn(names: readonly string[]): Argument {
  return allOf(names.map((name) => `{${name}}`));
}

function neededWords(needed: Needed, measure: keyof typeof values): Message {
  if (needed.is === 'day') return dayWords(needed);
  return message(values[measure][needed.isBound ? 1 : 0], { value: needed.value });
}

function together([first = '', ...rest]: readonly Argument[], joint: Text): Argument {
  return rest.reduce<Argument>((before, next) => message(joint, { before, next }), first);
}

function dayWords({ period, sign, shift }: Extract<Needed, { is: 'day' }>): Message {
  const day = period === undefined ? message(needs.asOf) : message(sign === 1 ? needs.after : needs.before, { period });
  return message(shift === 0 ? needs.day : shift === -1 ? needs.earlier : needs.later, { day });
}
