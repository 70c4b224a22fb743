/** What a trial says in bokmål. */
import type { trialEnglish } from './words.en.ts'

export const trialBokmal = {
  outcomes: {
    work: 'I arbeid',
    'has-worked': 'I arbeid nå eller tidligere',
    'months-in-work': 'Måneder i arbeid så langt',
    'months-registered': 'Måneder ved kontoret så langt',
    'out-of-reach': 'Utenfor rekkevidde',
    assistance: 'Med økonomisk sosialhjelp',
    pension: 'Med uføretrygd',
  },
  nobody: 'Ingen som kunne følges i seks måneder, er trukket ut på begge sider av forsøket',
  nothing: (months) =>
    `${months} måneder etter trekningen har forsøkstiltaket ikke endret noe i hvem som er i arbeid`,
  notTold: (months, effect) =>
    `${months} måneder etter trekningen kan ingen effekt av forsøkstiltaket på arbeid skilles fra null: ${effect}`,
  more: (months, size) =>
    `${months} måneder etter trekningen er ${size} flere i tiltaksgruppen i arbeid på grunn av forsøkstiltaket`,
  fewer: (months, size) =>
    `${months} måneder etter trekningen er ${size} færre i tiltaksgruppen i arbeid på grunn av forsøkstiltaket`,
  field: (months, treated, controls, difference) =>
    `Slik et feltforsøk finner det, tiltaksgruppen mot kontrollgruppen etter ${months} måneder: ${treated} mot ${controls} i arbeid, ${difference}.`,
  effect: (treated, twins, difference) =>
    `Sann effekt, tiltaksgruppen mot de samme personene ved kontoret der ingen får forsøkstiltaket: ${treated} mot ${twins}, ${difference}.`,
  displacement: (controls, twins, difference) =>
    `Fortrengning, kontrollgruppen mot de samme personene der: ${controls} mot ${twins}, ${difference}.`,
  moved: {
    better: 'det går bedre med kontrollgruppen enn det ville ha gjort uten forsøket',
    worse: 'det går dårligere med kontrollgruppen enn det ville ha gjort uten forsøket',
    unsure: 'det forsøket gjør med kontrollgruppen, som ikke kan skilles fra null',
  },
  apart: (apart, displacement, moved, luck) =>
    `Feltforsøket bommer på den sanne effekten med ${apart}: ${displacement} på grunn av fortrengning (${moved}), ${luck} på grunn av hellet i trekningen.`,
  people: (treated, controls, replications, seed) =>
    `${treated} i tiltaksgruppen og ${controls} i kontrollgruppen i hver replikasjon, ${replications} par av replikasjoner, frø «${seed}».`,
  unpaired: (share) =>
    `${share} av de uttrukne ble trukket bare med eller bare uten forsøkstiltak, og er utelatt.`,
  talks: (treated, twins, controls) =>
    `Samtaler i tiltakstiden: ${treated} i tiltaksgruppen, ${twins} for de samme personene uten forsøkstiltak; ${controls} i kontrollgruppen i samme tid.`,
  unseen: 'Ingen forsøk ville se en effekt på arbeid: Intervallet utelukker aldri at det ikke er noen.',
  easiest: (months, perArm80, perArm90) =>
    `Et virkelig forsøk ville lettest se dette ${months} måneder etter trekningen: med ${perArm80} personer i hver arm finner det effekten med 80 % styrke, med ${perArm90} med 90 %.`,
  inOffices: (offices80, offices90) =>
    `Hvis halvparten av dem som kan delta, får forsøkstiltaket, trekkes så mange ut ved ${offices80} og ${offices90} kontorer som dette.`,
  howLong: (months80, months90, follow, offices80, offices90) =>
    `Hvis halvparten av dem som kan delta, får forsøkstiltaket, trenger dette kontoret alene ${months80} og ${months90} måneder, de siste ${follow} av dem for å følge folk; eller så trekkes så mange ut ved ${offices80} og ${offices90} kontorer som dette.`,
  effects: {
    months: 'Måneder etter trekningen',
    treated: 'Tiltaksgruppen',
    controls: 'Kontrollgruppen',
    field: 'Slik et feltforsøk finner det',
    effect: 'Sann effekt',
    displacement: 'Fortrengning',
  },
  power: {
    title: 'For å se dette i et virkelig forsøk: personer i arbeid, to like store armer, 5 % tosidig',
    controls: 'Kontrollgruppen i arbeid',
    inField: 'Hva forsøk finner i gjennomsnitt',
    perArm80: 'Per arm, 80 % styrke',
    perArm90: 'Per arm, 90 % styrke',
    offices: 'Kontorer som dette, 80 %',
    cannot: 'kan ikke ses',
  },
  lines: { effect: 'sann effekt', displacement: 'fortrengning', field: 'feltforsøk' },
  subtitle: (replications) =>
    `Forskjeller med 95 %-intervaller over ${replications} par av replikasjoner, etter måneder fra trekningen`,
  last: (label, months, differences) => `${label} etter ${months} måneder: ${differences}.`,
  alt: (sentences) => `Linjer etter måned fra trekningen. ${sentences}`,
  madeWith: (version) => `Laget av delt ${version} med`,
  shows: 'Hva forsøket viser',
  takes: 'Hva som skal til for å se det',
  everyMonth: (file) => `Hver måned står i ${file}.`,
} satisfies typeof trialEnglish
