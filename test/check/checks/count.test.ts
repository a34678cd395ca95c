import { judge } from '../trial.ts';

describe('count', () => {
  it('is met by just so many, and says how many there are where there are fewer', () =>
    judge(`
check: {field: leden, count: {at-least: 2}}
-- met --
leden: [{wie: blad}, {wie: blad}]
-- not-met --
leden: [{wie: blad}]
#^^^^ error proef De lijst Leden telt er 1. Gevraagd is ten minste 2.
-- not-met en --
leden: [{wie: blad}]
#^^^^ error proef The list Members has 1. Asked is at least 2.
`));

  it('counts no more than so many', () =>
    judge(`
check: {field: woorden, count: {at-most: 2}}
-- met --
woorden: [een, twee]
-- met --
titel: Zonder
-- not-met --
woorden: [een, twee, drie]
#^^^^^^ error proef De lijst Woorden telt er 3. Gevraagd is ten hoogste 2.
`));

  it('says both bounds', () =>
    judge(`
check: {field: woorden, count: {at-least: 1, at-most: 2}}
-- met --
woorden: [een]
-- not-met --
woorden: []
#^^^^^^ error proef De lijst Woorden telt er 0. Gevraagd is ten minste 1 en ten hoogste 2.
-- not-met en --
woorden: [een, twee, drie]
#^^^^^^ error proef The list Words has 3. Asked is at least 1 and at most 2.
`));

  it('reads its bounds from fields, and is unknown without them', () =>
    judge(`
check: {field: woorden, count: {at-least: {field: aantal}}}
-- met --
aantal: 1
woorden: [een]
-- not-met --
aantal: 2
woorden: [een]
#^^^^^^ error proef De lijst Woorden telt er 1. Gevraagd is ten minste 2.
-- unknown --
#         ^^^^ warning proef Vul “aantal” in. Zolang dat leeg is, is niet te zeggen of aan deze norm is voldaan.
woorden: [een]
`));

  it('is unknown without the list', () =>
    judge(`
check: {field: woorden, count: {at-least: 1}}
-- unknown --
#         ^^^^ warning proef Vul “woorden” in. Zolang dat leeg is, is niet te zeggen of aan deze norm is voldaan.
titel: Zonder
`));

  it('is not met without the list where the norm says so', () =>
    judge(`
check: {field: woorden, count: {at-least: 1}}
missing: not-met
-- not-met --
#         ^^^^ error proef “woorden” is niet ingevuld. Gevraagd is ten minste 1 in de lijst.
titel: Zonder
-- not-met en --
#         ^^^^ error proef “woorden” (Words) is not filled in. Asked is at least 1 in the list.
titel: Zonder
`));

  it('counts what all items of a list have, and does not guess of those that lack it', () =>
    judge(`
check: {field: leden.*.aantal, count: {at-least: 1, at-most: 2}}
-- met --
leden: [{wie: blad, aantal: 1}, {wie: blad}]
-- not-met --
leden: [{wie: blad, aantal: 1}, {wie: blad, aantal: 1}, {wie: blad, aantal: 1}, {wie: blad}]
#                   ^^^^^^ error proef De lijst Leden › Aantal telt er 3. Gevraagd is ten minste 1 en ten hoogste 2.
-- unknown --
leden: [{wie: blad}]
#        ^^^ warning proef Vul “leden › aantal” in. Zolang dat leeg is, is niet te zeggen of aan deze norm is voldaan.
`));
});
