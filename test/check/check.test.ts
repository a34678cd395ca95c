import assert from 'node:assert/strict';
import { say } from '../../server/text/message.ts';
import { createService, filesUnder } from '../fixture.ts';
import { norm, smallPack } from './small-pack.ts';
import { openSmall, sheet } from './trial.ts';

const uri = 'file:///werk/blad.kader.yaml';

describe('a check', () => {
  const files = filesUnder('examples');
  const said = (service: ReturnType<typeof createService>): readonly unknown[] =>
    files.map(({ uri: address }) => {
      const { problems, verdicts } = service.check(address);
      return [problems.map(({ code, severity, place, message }) => ({ code, severity, place, message: say(message, 'nl') })), verdicts];
    });

  it('gives the same for the same, whatever was looked at before and in whatever order', () => {
    const first = said(createService(files));
    const other = createService(files.toReversed());
    for (const { uri: address } of files.toReversed()) other.check(address);
    assert.deepEqual(said(other), first);
  });

  it('gives the same when a text was changed and put back', () => {
    const service = createService(files);
    const first = said(service);
    for (const { uri: address, text } of files) {
      service.set(address, `${text}\nonzin: 1\n`);
      service.check(address);
      service.set(address, text);
    }
    assert.deepEqual(said(service), first);
  });

  it('gives the same in a text with the line ends of Windows', () => {
    const windows = createService(files.map(({ uri: address, text }) => ({ uri: address, text: text.replaceAll('\n', '\r\n') })));
    const unix = createService(files);
    const lines = (service: ReturnType<typeof createService>, address: string): readonly unknown[] =>
      service.check(address).problems.map(({ code, severity, place, message }) => {
        const document = service.document(address);
        return [code, severity, document?.positionAt(place.start), document?.positionAt(place.end), say(message, 'nl')];
      });
    for (const { uri: address } of files) assert.deepEqual(lines(windows, address), lines(unix, address));
  });

  it('gives the verdicts in the order of the norms, those of the document’s own framework first', () => {
    const { service } = openSmall(
      `${smallPack(['een', 'twee', 'drie'].map((id) => norm(id, 'check: {field: titel, present: true}')).join(''))}${sheet('titel: Iets\n')}`,
    );
    assert.deepEqual(
      service.check(uri).verdicts.map(({ pack, norm: id, verdict }) => `${pack} ${id} ${verdict}`),
      ['huis@1 een met', 'huis@1 twee met', 'huis@1 drie met'],
    );
  });

  it('says nothing twice of a value: a norm is silent where the shape, a term or a reference is wrong', () => {
    const norms = [
      norm('getal', 'check: {field: aantal, at-least: 3}'),
      norm('kleur', 'check: {field: kleur, is-one-of: [rood]}'),
      norm('ander', 'check: {field: hoort-bij, refers-to: blad}'),
      norm('lijst', 'check: {field: kleuren, count: {at-least: 1}}'),
    ];
    const { service } = openSmall(`${smallPack(norms.join(''))}${sheet('aantal: veel\nkleur: paars\nhoort-bij: niemand\nkleuren: []\n')}`);
    const { problems, verdicts } = service.check(uri);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['type', 'term', 'reference', 'size'],
    );
    assert.deepEqual(
      verdicts.map(({ verdict }) => verdict),
      ['unknown', 'not-met', 'not-met', 'not-met'],
    );
  });

  it('names with each problem of a norm its framework and its norm', () => {
    const { service } = openSmall(`${smallPack(norm('proef', 'check: {field: titel, present: true}'))}${sheet('')}`);
    const [problem] = service.check(uri).problems;
    assert.deepEqual([problem?.code, problem?.pack, problem?.norm], ['proef', 'huis@1', 'proef']);
  });

  it('judges everything on the as-of date', () => {
    const { service } = openSmall(
      `${smallPack(norm('proef', 'check: {field: begin, not-older-than: 1 jaar}'))}${sheet('begin: 2025-06-01\n')}`,
    );
    const verdictOn = (asOf: string): string | undefined => {
      service.configure({ asOf });
      return service.check(uri).verdicts[0]?.verdict;
    };
    assert.deepEqual(['2026-06-01', '2026-06-02', '2026-06-01', '2019-12-31'].map(verdictOn), [
      'met',
      'not-met',
      'met',
      'not-yet-in-force',
    ]);
  });
});
