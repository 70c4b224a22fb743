/** What a trial says in nynorsk. */
import type { trialEnglish } from './words.en.ts'

export const trialNynorsk = {
  outcomes: {
    work: 'I arbeid',
    'has-worked': 'I arbeid no eller tidlegare',
    'months-in-work': 'Månader i arbeid så langt',
    'months-registered': 'Månader ved kontoret så langt',
    'out-of-reach': 'Utanfor rekkjevidd',
    assistance: 'Med økonomisk sosialhjelp',
    pension: 'Med uføretrygd',
  },
  nobody: 'Ingen som kunne følgjast i seks månader, er trekte ut på begge sider av forsøket',
  nothing: (months) =>
    `${months} månader etter trekninga har forsøkstiltaket ikkje endra noko i kven som er i arbeid`,
  notTold: (months, effect) =>
    `${months} månader etter trekninga kan ingen effekt av forsøkstiltaket på arbeid skiljast frå null: ${effect}`,
  more: (months, size) =>
    `${months} månader etter trekninga er ${size} fleire i tiltaksgruppa i arbeid på grunn av forsøkstiltaket`,
  fewer: (months, size) =>
    `${months} månader etter trekninga er ${size} færre i tiltaksgruppa i arbeid på grunn av forsøkstiltaket`,
  field: (months, treated, controls, difference) =>
    `Slik eit feltforsøk finn det, tiltaksgruppa mot kontrollgruppa etter ${months} månader: ${treated} mot ${controls} i arbeid, ${difference}.`,
  effect: (treated, twins, difference) =>
    `Sann effekt, tiltaksgruppa mot dei same personane ved kontoret der ingen får forsøkstiltaket: ${treated} mot ${twins}, ${difference}.`,
  displacement: (controls, twins, difference) =>
    `Fortrenging, kontrollgruppa mot dei same personane der: ${controls} mot ${twins}, ${difference}.`,
  moved: {
    better: 'det går betre med kontrollgruppa enn det ville ha gjort utan forsøket',
    worse: 'det går dårlegare med kontrollgruppa enn det ville ha gjort utan forsøket',
    unsure: 'det forsøket gjer med kontrollgruppa, som ikkje kan skiljast frå null',
  },
  apart: (apart, displacement, moved, luck) =>
    `Feltforsøket bommar på den sanne effekten med ${apart}: ${displacement} på grunn av fortrenging (${moved}), ${luck} på grunn av hellet i trekninga.`,
  people: (treated, controls, replications, seed) =>
    `${treated} i tiltaksgruppa og ${controls} i kontrollgruppa i kvar replikasjon, ${replications} par av replikasjonar, frø «${seed}».`,
  unpaired: (share) =>
    `${share} av dei uttrekte vart trekte berre med eller berre utan forsøkstiltak, og er utelatne.`,
  talks: (treated, twins, controls) =>
    `Samtalar i tiltakstida: ${treated} i tiltaksgruppa, ${twins} for dei same personane utan forsøkstiltak; ${controls} i kontrollgruppa i same tid.`,
  unseen: 'Ingen forsøk ville sjå nokon effekt på arbeid: Intervallet utelukkar aldri at det ikkje er nokon.',
  easiest: (months, perArm80, perArm90) =>
    `Eit verkeleg forsøk ville lettast sjå dette ${months} månader etter trekninga: med ${perArm80} personar i kvar arm finn det effekten med 80 % styrke, med ${perArm90} med 90 %.`,
  inOffices: (offices80, offices90) =>
    `Dersom halvparten av dei som kan delta, får forsøkstiltaket, blir så mange trekte ut ved ${offices80} og ${offices90} kontor som dette.`,
  howLong: (months80, months90, follow, offices80, offices90) =>
    `Dersom halvparten av dei som kan delta, får forsøkstiltaket, treng dette kontoret åleine ${months80} og ${months90} månader, dei siste ${follow} av dei for å følgje folk; eller så blir så mange trekte ut ved ${offices80} og ${offices90} kontor som dette.`,
  effects: {
    months: 'Månader etter trekninga',
    treated: 'Tiltaksgruppa',
    controls: 'Kontrollgruppa',
    field: 'Slik eit feltforsøk finn det',
    effect: 'Sann effekt',
    displacement: 'Fortrenging',
  },
  power: {
    title: 'For å sjå dette i eit verkeleg forsøk: personar i arbeid, to like store armar, 5 % tosidig',
    controls: 'Kontrollgruppa i arbeid',
    inField: 'Kva forsøk finn i gjennomsnitt',
    perArm80: 'Per arm, 80 % styrke',
    perArm90: 'Per arm, 90 % styrke',
    offices: 'Kontor som dette, 80 %',
    cannot: 'kan ikkje sjåast',
  },
  lines: { effect: 'sann effekt', displacement: 'fortrenging', field: 'feltforsøk' },
  subtitle: (replications) =>
    `Skilnader med 95 %-intervall over ${replications} par av replikasjonar, etter månader frå trekninga`,
  last: (label, months, differences) => `${label} etter ${months} månader: ${differences}.`,
  alt: (sentences) => `Linjer etter månad frå trekninga. ${sentences}`,
  madeWith: (version) => `Laga av delt ${version} med`,
  shows: 'Kva forsøket viser',
  takes: 'Kva som skal til for å sjå det',
  everyMonth: (file) => `Kvar månad står i ${file}.`,
} satisfies typeof trialEnglish
