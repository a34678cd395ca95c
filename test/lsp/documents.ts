/** Small documents of one practice, on the packs that come with the product. */

export const workspace = `kader: kader@1
document: werkruimte
naam: De Linde
kaders: [praktijkregister-fysiotherapie@2022]
`;

/** Registered for three years on 1 January 2026, without a visit. */
export const practice = `kader: praktijkregister-fysiotherapie@2022
document: praktijk
id: de-linde
naam: De Linde
verklaring:
  wet-en-standaarden: true
  leeromgeving: true
registratie:
  eerste-jaar: "2023"
  ingang: 2023-01-01
`;

/** Without problems beside the practice. */
export const policy = `kader: praktijkregister-fysiotherapie@2022
document: kwaliteitsbeleid
id: beleid
titel: Beleid 🦶 van de praktijk
praktijk: de-linde
gegevenslevering: {stand: loopt, databron: ldf, frequentie: maandelijks}
toestemming: {moment: intake, aan-elke-patient: true, alleen-na-toestemming: true}
leeromgeving: {ingericht: true, wijze: Samen leren}
`;

export const names = { workspace: 'werkruimte.kader.yaml', practice: 'praktijk.kader.yaml', policy: 'beleid.kader.yaml' } as const;

export const all = { [names.workspace]: workspace, [names.practice]: practice, [names.policy]: policy } as const;

/** A date on which the practice has no problems. */
export const quietDay = '2025-12-31';
