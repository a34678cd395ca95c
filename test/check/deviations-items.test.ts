import { judge } from './trial.ts';

describe('deviations for items of a list', () => {
  it('may be for one item of a list', () =>
    judge(`
each: leden
check: {field: aantal, at-least: 3}
deviation: explain
-- not-met --
leden:
  - {wie: blad, aantal: 1}
#                       ^ error proef Bij Aantal staat 1, en dat moet ten minste 3 zijn.
  - {wie: blad, aantal: 2}
#                       ^ information proef Van norm “Norm proef” wordt tot en met 2026-12-31 beargumenteerd afgeweken: Wij doen het anders, en beter.
afwijkingen:
  - norm: proef
    reden: Wij doen het anders, en beter.
    besloten-door: de kliniek
    tot: 2026-12-31
    plaats: 2
-- deviated --
leden:
  - {wie: blad, aantal: 1}
#                       ^ information proef Van norm “Norm proef” wordt tot en met 2026-12-31 beargumenteerd afgeweken: Wij doen het anders, en beter.
  - {wie: blad, aantal: 2}
#                       ^ information proef Van norm “Norm proef” wordt tot en met 2026-12-31 beargumenteerd afgeweken: Wij doen het anders, en beter.
afwijkingen:
  - norm: proef
    reden: Wij doen het anders, en beter.
    besloten-door: de kliniek
    tot: 2026-12-31
`));

  it('is told where the item that it is for does not need it', () =>
    judge(`
each: leden
check: {field: aantal, at-least: 3}
deviation: explain
-- not-met --
leden:
  - {wie: blad, aantal: 1}
#                       ^ error proef Bij Aantal staat 1, en dat moet ten minste 3 zijn.
  - {wie: blad, aantal: 3}
afwijkingen:
  - norm: proef
#         ^^^^^ warning deviation Deze afwijking is niet nodig: aan norm “Norm proef” is voldaan, of de norm geldt hier niet. Verwijder de afwijking.
    reden: Wij doen het anders, en beter.
    besloten-door: de kliniek
    tot: 2026-12-31
    plaats: 2
`));

  it('needs a number for the item that it is for', () =>
    judge(`
each: leden
check: {field: aantal, at-least: 3}
deviation: explain
-- not-met --
leden:
  - {wie: blad, aantal: 1}
#                       ^ error proef Bij Aantal staat 1, en dat moet ten minste 3 zijn.
afwijkingen:
  - norm: proef
    reden: Wij doen het anders, en beter.
    besloten-door: de kliniek
    tot: 2026-12-31
    plaats: eerste
#           ^^^^^^ error deviation “eerste” wijst geen onderdeel van een lijst aan. Schrijf een getal: 1 voor het eerste, 2 voor het tweede.
-- not-met en --
leden:
  - {wie: blad, aantal: 1}
#                       ^ error proef Number is 1 and must be at least 3.
afwijkingen:
  - norm: proef
    reden: Wij doen het anders, en beter.
    besloten-door: de kliniek
    tot: 2026-12-31
    plaats: 0
#           ^ error deviation “0” points to no item of a list. Write a number: 1 for the first, 2 for the second.
`));

  it('says it of each value that departs', () =>
    judge(`
check: {field: leden.*.aantal, at-least: 3}
deviation: explain
-- deviated --
leden:
  - {wie: blad, aantal: 1}
#                       ^ information proef Van norm “Norm proef” wordt tot en met 2026-12-31 beargumenteerd afgeweken: Wij doen het anders, en beter.
  - {wie: blad, aantal: 2}
#                       ^ information proef Van norm “Norm proef” wordt tot en met 2026-12-31 beargumenteerd afgeweken: Wij doen het anders, en beter.
afwijkingen:
  - norm: proef
    reden: Wij doen het anders, en beter.
    besloten-door: de kliniek
    tot: 2026-12-31
`));
});
